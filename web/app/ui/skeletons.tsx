import { Container, Skeleton, VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import classes from './skeletons.module.css'

/** The shapes of pages to come. */
export type SkeletonShape = 'list' | 'page' | 'form'

/** The shape of the coming page, shown where it lets wait for more than 300 ms. */
export function PageSkeleton({ shape }: { shape: SkeletonShape }) {
  const { t } = useTranslation()
  return (
    <Container className={classes.page} size={720} aria-busy="true">
      <VisuallyHidden role="status">{t('loading')}</VisuallyHidden>
      <Skeleton height={36} width="60%" animate={false} />
      {shape === 'list' && <RowSkeletons rows={5} />}
      {shape === 'form' && <FieldSkeletons fields={4} />}
      {shape === 'page' && (
        <>
          <Skeleton height={120} animate={false} />
          <RowSkeletons rows={2} />
        </>
      )}
    </Container>
  )
}

/** Rows of a list to come. */
export function RowSkeletons({ rows }: { rows: number }) {
  return Array.from({ length: rows }, (_, row) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the rows are all alike
    <div key={row} className={classes.row}>
      <Skeleton height={20} width="70%" animate={false} />
      <Skeleton height={16} width="45%" animate={false} />
    </div>
  ))
}

function FieldSkeletons({ fields }: { fields: number }) {
  return Array.from({ length: fields }, (_, field) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the fields are all alike
    <div key={field} className={classes.field}>
      <Skeleton height={16} width={120} animate={false} />
      <Skeleton height={48} animate={false} />
    </div>
  ))
}
