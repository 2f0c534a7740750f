import { useTranslation } from 'react-i18next'
import { CategoryIcon } from '../ui/category-icon.tsx'
import { PageLink } from '../ui/page-link.tsx'
import classes from './category-card.module.css'
import { servicePath } from './paths.ts'

export interface CardCategory {
  id: string
  name: string
  slug: string
  icon: string
  color: string
  services: number
}

/** A category by its drawing, name and number of services. */
export function CategoryCard({ category }: { category: CardCategory }) {
  const { t } = useTranslation()
  return (
    <PageLink className={classes.card} to={servicePath(category)}>
      <CategoryIcon icon={category.icon} color={category.color} />
      <span>
        <span className={classes.name}>{category.name}</span>
        <span className={classes.count}>{t('services', { count: category.services })}</span>
      </span>
    </PageLink>
  )
}
