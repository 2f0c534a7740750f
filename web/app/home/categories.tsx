import { Button, Container, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type CardCategory, CategoryCard } from '../services/category-card.tsx'
import { LoadingFailed, NoticeBox } from '../ui/notice.tsx'
import classes from './categories.module.css'
import sections from './sections.module.css'

export function Categories({ categories }: { categories: CardCategory[] | null }) {
  const { t } = useTranslation('home')
  return (
    <Container
      component="section"
      className={sections.section}
      size={1168}
      id="services"
      aria-labelledby="services-heading"
    >
      <Title order={2} id="services-heading" className={sections.heading}>
        {t('services.heading')}
      </Title>
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
          <li key={category.id}>
            <CategoryCard category={category} />
          </li>
        ))}
      </ul>
    </Container>
  )
}
