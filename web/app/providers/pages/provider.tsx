import { useTranslation } from 'react-i18next'
import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { apiOf, need, wish } from '../../api.server.ts'
import { listAreasIfKnown } from '../../areas/areas.server.ts'
import { pageParameters } from '../../list.ts'
import { publicPage } from '../../public-page.ts'
import { PageHead } from '../../shell/page-head.tsx'
import { useLanguage } from '../../shell/use-language.ts'
import { useSite } from '../../shell/use-site.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx'
import { JsonLd } from '../../ui/json-ld.tsx'
import { NextPage } from '../../ui/next-page.tsx'
import { LoadingFailed } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { ButtonLink } from '../../ui/page-link.tsx'
import { Rating } from '../../ui/rating.tsx'
import { Badge } from '../badge.tsx'
import { KeepInMind } from '../keep-in-mind.tsx'
import { toLocalBusiness } from '../local-business.ts'
import { OfferedServices } from '../offered-services.tsx'
import { ProviderFacts } from '../provider-facts.tsx'
import { ReviewCard } from '../review-card.tsx'
import classes from './provider.module.css'

export const handle = publicPage

export async function loader(args: LoaderFunctionArgs) {
  const api = apiOf(args)
  const path = { id: args.params.id ?? '' }
  const [provider, reviews, areas] = await Promise.all([
    need(args, api.GET('/api/v1/providers/{id}', { params: { path } })),
    wish(args, api.GET('/api/v1/providers/{id}/reviews', { params: { path, query: pageParameters(args.request) } })),
    listAreasIfKnown(args),
  ])
  const served = areas.filter(({ id }) => provider.service_areas.includes(id)).map(({ id, name }) => ({ id, name }))
  return { provider, reviews, areas: served }
}

export default function ProviderPage() {
  const { t } = useTranslation('providers')
  const { provider, reviews, areas } = useLoaderData<typeof loader>()
  const name = provider.business_name || provider.name
  const path = `/providers/${provider.id}`
  const { origin } = useSite()
  const language = useLanguage()
  return (
    <>
      <PageHead
        title={t('page.title', { name, city: provider.city })}
        description={provider.business_description || t('page.description', { name, city: provider.city })}
        path={path}
      />
      <JsonLd data={toLocalBusiness(provider, reviews?.items ?? [], `${origin}/${language}${path}`)} />
      <Page
        heading={name}
        back={<Breadcrumbs way={[{ name: t('services'), to: '/services' }]} here={{ name, to: path }} />}
        action={<ButtonLink to="/orders/new">{t('order')}</ButtonLink>}
        aside={<ProviderFacts provider={provider} areas={areas} />}
      >
        <div className={classes.person}>
          <Avatar name={provider.name} photoUrl={provider.photo_url} size="large" />
          <div>
            <p className={classes.name}>{provider.name}</p>
            <Rating value={provider.average_rating} count={provider.total_reviews} />
            <p className={classes.badges}>
              {provider.is_verified_provider && <Badge kind="verified" />}
              {!provider.is_available && <Badge kind="busy" />}
            </p>
          </div>
        </div>
        <KeepInMind providerId={provider.id} />
        {provider.business_description && <p className={classes.about}>{provider.business_description}</p>}
        <OfferedServices services={provider.services} />
        <section className={classes.reviews} aria-labelledby="reviews">
          <h2 id="reviews">{t('reviews')}</h2>
          {reviews === null && <LoadingFailed title={t('reviews_failed')} />}
          {reviews?.items.length === 0 && <p className={classes.none}>{t('no_reviews')}</p>}
          {reviews?.items.map((review) => (
            <ReviewCard key={review.id} review={review} />
          ))}
          {reviews && <NextPage cursor={reviews.next_cursor} />}
        </section>
      </Page>
    </>
  )
}
