const widths = [320, 640, 1280] as const

interface PhotoProps {
  /** As the API says it: a file of ours, or a picture that is kept elsewhere. */
  url: string
  alt: string
  /** How wide it is shown, as in `sizes`. */
  sizes: string
}

/** A photo, in no more pixels than its place on the screen needs. */
export function Photo({ url, alt, sizes }: PhotoProps) {
  const own = url.startsWith('/api/v1/files/')
  const copies = own ? { srcSet: widths.map((width) => `${url}/${width} ${width}w`).join(', '), sizes } : {}
  return <img src={own ? `${url}/640` : url} alt={alt} loading="lazy" {...copies} />
}
