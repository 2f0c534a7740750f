import { Button, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatMoney } from '../money.ts'
import { useLanguage } from '../shell/use-language.ts'
import { LoadingFailed, NoticeBox } from '../ui/notice.tsx'
import classes from './catalog.module.css'
import { CategoryIcon } from './category-icon.tsx'
import type { Category, Subcategory } from './lists.ts'
import start from './start.module.css'

/** How many services of a category show before the rest folds away. One more is not worth folding. */
const shown = 3

export function Catalog({ categories }: { categories: Category[] | null }) {
  const { t } = useTranslation('start')
  return (
    <section id="services" aria-labelledby="services-heading">
      <Title order={2} id="services-heading" className={start.heading}>
        {t('services.heading')}
      </Title>
      <p className={start.lead}>{categories?.length ? t('services.lead') : ''}</p>
      {categories === null && <LoadingFailed title={t('services.failed')} />}
      {categories?.length === 0 && (
        <NoticeBox title={t('services.empty')} text={t('services.empty_text')}>
          <Button component="a" href="#how" variant="default" h={48}>
            {t('services.empty_action')}
          </Button>
        </NoticeBox>
      )}
      <ul className={classes.categories}>
        {categories?.map((category) => (
          <li key={category.id} className={classes.category}>
            <CategoryCard category={category} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function CategoryCard({ category }: { category: Category }) {
  const { t } = useTranslation('start')
  const { subcategories } = category
  const cut = subcategories.length > shown + 1 ? shown : subcategories.length
  const rest = subcategories.slice(cut)
  return (
    <>
      <div className={classes.title}>
        <CategoryIcon icon={category.icon} color={category.color} />
        <Title order={3} className={classes.name}>
          {category.name}
        </Title>
      </div>
      {category.description && <p className={classes.description}>{category.description}</p>}
      <ServiceList services={subcategories.slice(0, cut)} />
      {rest.length > 0 && (
        <details className={classes.rest}>
          <summary>{t('services.more', { count: rest.length })}</summary>
          <ServiceList services={rest} />
        </details>
      )}
    </>
  )
}

function ServiceList({ services }: { services: Subcategory[] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <ul className={classes.services}>
      {services.map(({ id, name, base_price, currency }) => (
        <li key={id} className={classes.service}>
          <span>{name}</span>
          <span className={classes.price}>
            {base_price === null
              ? t('price.by_agreement')
              : t('price.from', { amount: formatMoney(base_price, currency ?? 'KGS', language) })}
          </span>
        </li>
      ))}
    </ul>
  )
}
