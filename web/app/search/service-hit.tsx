import type { Schemas } from '@usta/api-client'
import { servicePath } from '../services/paths.ts'
import { CategoryIcon } from '../ui/category-icon.tsx'
import { PageLink } from '../ui/page-link.tsx'
import classes from './service-hit.module.css'

/** A category, service or package that was found; a package leads to its service. */
export function ServiceHit({ hit }: { hit: Schemas['SearchHit'] }) {
  const { category, subcategory } = hit
  if (!category) return null
  return (
    <article className={classes.hit}>
      <CategoryIcon icon={category.icon} color={category.color} />
      <div>
        <h3 className={classes.name}>
          <PageLink className={classes.link} to={servicePath(category, subcategory ?? undefined)}>
            {hit.name}
          </PageLink>
        </h3>
        {subcategory && <p className={classes.category}>{category.name}</p>}
        <p className={classes.about}>{hit.description}</p>
      </div>
    </article>
  )
}
