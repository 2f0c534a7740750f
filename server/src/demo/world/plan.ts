import { orderTexts } from '../content/index.ts'
import type { OrderText } from '../content/orders/order-text.ts'
import type { Random } from '../random.ts'
import type { Catalog, Subcategory } from './catalog.ts'
import type { Client } from './clients.ts'
import type { People } from './people.ts'
import type { Provider } from './providers.ts'
import { type Scene, script } from './script.ts'
import { type Stage, stages } from './stages.ts'

/** One order to be: who asks for what, who could do it, and how far it has come. */
export type Plan = Readonly<{
  subcategory: Subcategory
  text: OrderText
  stage: Stage
  client: Client
  /** Who may bid, in random order. */
  candidates: readonly Provider[]
  /** Who has to be among those who bid, and wins where somebody does. */
  favourite: Provider | undefined
  /** What the client gives in the end; null for nothing yet, undefined for chance. */
  rating: number | null | undefined
}>

type Request = Readonly<{ service: string; text: number }>

/** Deals the stages out: first what the script says, then every other request in random order. */
export function planOrders(catalog: Catalog, people: People, random: Random): Plan[] {
  const plan = (scene: Scene) => cast(scene, catalog, people, random)
  const taken = new Set(script.map(({ service, text }) => `${service} ${text}`))
  const free: Request[] = Object.entries(orderTexts)
    .flatMap(([service, texts]) => texts.map((_, text) => ({ service, text })))
    .filter(({ service, text }) => !taken.has(`${service} ${text}`))
  const rest = remainingStages()
  const requests = random.shuffle(free)
  if (requests.length < rest.length) throw new Error('there are fewer requests than orders to be made of them')
  return [
    ...script.map(plan),
    ...random.shuffle(rest).map((stage, place) => plan({ ...requests[place], stage } as Scene)),
  ]
}

function remainingStages(): Stage[] {
  return (Object.keys(stages) as Stage[]).flatMap((stage) => {
    const scripted = script.filter((scene) => scene.stage === stage).length
    return Array<Stage>(stages[stage].count - scripted).fill(stage)
  })
}

function cast(scene: Scene, catalog: Catalog, people: People, random: Random): Plan {
  const subcategory = catalog.subcategories.get(scene.service)
  const text = orderTexts[scene.service]?.[scene.text]
  if (!subcategory || !text) throw new Error(`there is no request ${scene.text} for ${scene.service}`)
  const favourite = people.providers.find(({ content }) => content.login === scene.provider)
  const ableIn = (area: string) =>
    people.providers.filter((provider) => offers(provider, subcategory) && provider.areas.includes(area))
  const fits = (client: Client) => {
    if (scene.client) return client.content.login === scene.client
    const able = ableIn(client.content.area)
    return (
      client.content.login !== 'client' &&
      client.content.language === text.language &&
      able.length > 0 &&
      (!favourite || able.includes(favourite))
    )
  }
  const client = random.pick(people.clients.filter(fits))
  return {
    subcategory,
    text,
    stage: scene.stage,
    client,
    candidates: random.shuffle(ableIn(client.content.area)),
    favourite,
    rating: scene.rating,
  }
}

function offers({ content }: Provider, { content: { slug }, category }: Subcategory): boolean {
  return content.services.includes(slug) && (content.verified || !category.requires)
}
