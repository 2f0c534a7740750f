import type { ProviderContent } from '../content/people/person.ts'
import { serviceDescriptions } from '../content/words/bids.ts'
import { demoId } from '../ids.ts'
import { day, hour, instant } from '../moments.ts'
import { addPayoutAccount } from './payout-accounts.ts'
import { json, type Row, stamps } from './rows.ts'
import { schedules } from './schedules.ts'
import type { Setting } from './setting.ts'
import { addProfile, addUser, emailOf, phoneNumber } from './users.ts'

export type Provider = Readonly<{
  userId: string
  id: string
  content: ProviderContent
  /** Keys of the areas they work in. */
  areas: readonly string[]
  /** Their rating follows at the end. */
  row: Row<'stored.service_provider_profiles'>
}>

/** Adds a provider with their services, what staff have verified about them, and where their money goes. */
export function addProvider(setting: Setting, content: ProviderContent, place: number, supportId: string): Provider {
  const { world, catalog, now, random } = setting
  const joined = now - Math.floor(random.between(120, 395) * day)
  const userId = addUser(setting, {
    email: emailOf(content.login),
    name: content.name,
    language: content.language,
    joined,
  })
  const cityAreas = [...catalog.areas].filter(([, area]) => area.content.city === content.city).map(([key]) => key)
  const areas = content.areas ?? cityAreas
  const profileId = addProfile(setting, content, {
    userId,
    type: 'service_provider',
    joined,
    phone: phoneNumber(500 + place),
    bio: content.bio,
    area: areas[0] ?? '',
    verified: content.verified,
  })
  const row = {
    id: demoId(`provider ${content.login}`, joined),
    user_profile_id: profileId,
    business_name: content.business ?? content.name,
    business_description: content.bio,
    years_of_experience: content.years,
    service_areas: json(areas.map((key) => catalog.areas.get(key)?.id)),
    travel_radius: content.radius,
    availability_schedule: json(schedules[content.week ?? 'six-days']),
    average_rating: '0.00',
    total_reviews: 0,
    is_verified_provider: content.verified,
    ...stamps(instant(joined)),
  }
  world['stored.service_provider_profiles'].push(row)
  const provider: Provider = { userId, id: row.id, content, areas, row }
  for (const slug of content.services) addService(setting, provider, slug, joined)
  addVerifications(setting, content, profileId, supportId, joined)
  addPayoutAccount(setting, content, { id: row.id, place, joined })
  return provider
}

function addService({ world, catalog, random }: Setting, provider: Provider, slug: string, joined: number): void {
  const subcategory = catalog.subcategories.get(slug)
  if (!subcategory) throw new Error(`${provider.content.login} offers an unknown service, ${slug}`)
  const { content, category, addons } = subcategory
  const id = demoId(`service ${provider.content.login} ${slug}`, joined)
  const hourly = category.slug === 'tutoring' || category.slug === 'care'
  const price = Math.round((content.price * random.between(0.85, 1.2)) / 50) * 50
  world['stored.service_provider_services'].push({
    id,
    provider_id: provider.id,
    subcategory_id: subcategory.id,
    description: random.pick(serviceDescriptions[provider.content.language]),
    base_price: `${Math.max(category.minPrice, price)}.00`,
    price_type: hourly ? 'hourly' : content.level === 'expert' ? 'negotiable' : 'fixed',
    estimated_duration: content.minutes,
    ...stamps(instant(joined)),
  })
  for (const addon of addons.filter(() => random.chance(0.85))) {
    world.service_provider_service_addons.push({
      id: demoId(`service addon ${provider.content.login} ${addon.id}`, joined),
      provider_service_id: id,
      addon_id: addon.id,
      ...stamps(instant(joined)),
    })
  }
}

/** Who they are, and the papers that their categories ask for. */
function addVerifications(
  { world, catalog, now, random }: Setting,
  content: ProviderContent,
  profileId: string,
  supportId: string,
  joined: number,
): void {
  const required = content.services.flatMap((slug) => catalog.subcategories.get(slug)?.category.requires ?? [])
  const business = content.business === undefined ? [] : (['business'] as const)
  for (const type of new Set(['identity' as const, ...business, ...required])) {
    const asked = content.verified ? joined + day : now - Math.floor(random.between(1, 4) * day)
    const decided = content.verified ? instant(asked + Math.floor(random.between(3, 30) * hour)) : null
    world.user_verifications.push({
      id: demoId(`verification ${content.login} ${type}`, asked),
      user_profile_id: profileId,
      verification_type: type,
      status: content.verified ? 'approved' : 'pending',
      verified_by_id: content.verified ? supportId : null,
      verified_at: decided,
      ...stamps(instant(asked), decided ?? instant(asked)),
    })
  }
}
