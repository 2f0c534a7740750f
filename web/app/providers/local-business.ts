import type { Schemas } from '@usta/api-client'

/**
 * A provider in the words of schema.org, with their rating where somebody has rated.
 * @param url of their page, whole
 */
export function toLocalBusiness(
  provider: Schemas['PublicProvider'],
  reviews: Schemas['Review'][],
  url: string,
): object {
  return {
    '@type': 'LocalBusiness',
    url,
    name: provider.business_name || provider.name,
    description: provider.business_description,
    address: { '@type': 'PostalAddress', addressLocality: provider.city },
    ...(provider.photo_url ? { image: new URL(provider.photo_url, url).href } : {}),
    ...(provider.total_reviews > 0
      ? {
          aggregateRating: {
            '@type': 'AggregateRating',
            ratingValue: provider.average_rating,
            reviewCount: provider.total_reviews,
          },
        }
      : {}),
    makesOffer: provider.services.map(({ subcategory }) => ({
      '@type': 'Offer',
      itemOffered: { '@type': 'Service', name: subcategory.name },
    })),
    review: reviews
      .filter(({ text }) => text)
      .map(({ rating, text, reviewer, reviewed_at }) => ({
        '@type': 'Review',
        reviewRating: { '@type': 'Rating', ratingValue: rating },
        reviewBody: text,
        author: { '@type': 'Person', name: reviewer },
        datePublished: reviewed_at.slice(0, 10),
      })),
  }
}
