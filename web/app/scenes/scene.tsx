import classes from './scene.module.css'

interface SceneProps {
  /** The operator's own picture; empty where there is none, and one is drawn. */
  image: string
  /** Of the category: what the drawing is about. */
  icon: string
  /** Tells drawings of one category apart. */
  slug: string
}

/** The picture at the head of a page. It says nothing that the heading does not. */
export function Scene({ image, icon, slug }: SceneProps) {
  const src = image || scenePath(icon, slug)
  return <img className={classes.scene} src={src} alt="" width={1200} height={480} fetchPriority="high" />
}

const scenePath = (icon: string, slug: string) => `/scenes/${encodeURIComponent(icon || 'toolbox')}/${slug}.svg`
