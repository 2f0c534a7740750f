import { sql } from 'kysely'
import type { Language } from '../../../kernel/language.ts'
import type { Key } from '../../../kernel/paging.ts'
import type { DbOrTrx } from '../../../platform/database/index.ts'
import type { Review } from '../schema/public-routes.ts'
import { joinService } from './order-columns.ts'

interface ReviewList {
  /** Whose; null for everybody's that have words. */
  readonly providerId: string | null
  readonly language: Language
  readonly after: Key | null
  readonly limit: number
}

/** Newest first. Who reviewed is told by their first name only; a provider who is shut out is not praised in public. */
export async function listReviews(db: DbOrTrx, { providerId, language, after, limit }: ReviewList): Promise<Review[]> {
  const { rows } = await sql<Review>`
    select review.id, review.client_rating as rating, review.client_review as text, review.reviewed_at,
      coalesce(split_part(btrim(client.name), ' ', 1), '') as reviewer,
      json_build_object('id', provider.id, 'business_name', provider.business_name, 'photo_url', provider.photo_url) as provider,
      case when service.subcategory_id is not null then
        json_build_object('id', service.subcategory_id, 'name', service.subcategory_name) end as subcategory
    from order_assignments review
    join provider_cards provider on provider.id = review.provider_id and provider.is_public
    left join (orders o ${joinService(language)}) on o.id = review.order_id
    left join client_cards client on client.id = o.client_id
    where review.client_rating > 0
      and ${providerId === null ? sql`review.client_review <> ''` : sql`review.provider_id = ${providerId}`}
      and ${after === null ? sql`true` : sql`(review.reviewed_at, review.id) < (${after[0]}, ${after[1]})`}
    order by review.reviewed_at desc, review.id desc limit ${sql.lit(limit)}`.execute(db)
  return rows
}

export async function isPublicProvider(db: DbOrTrx, id: string): Promise<boolean> {
  const { rows } = await sql`select from provider_cards where id = ${id} and is_public`.execute(db)
  return rows.length > 0
}
