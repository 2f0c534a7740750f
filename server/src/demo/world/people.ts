import { clients, providers, staff } from '../content/index.ts'
import { day } from '../moments.ts'
import { createRandom } from '../random.ts'
import type { Catalog } from './catalog.ts'
import { addClient, type Client } from './clients.ts'
import { addProvider, type Provider } from './providers.ts'
import type { World } from './rows.ts'
import type { Setting } from './setting.ts'
import { addUser } from './users.ts'

export type People = Readonly<{
  clients: readonly Client[]
  providers: readonly Provider[]
  /** Who decides about disputes. */
  moderatorId: string
}>

/** Fills in everyone who can log in, with their profiles. */
export function addPeople(world: World, catalog: Catalog, now: number, passwordHash: string): People {
  const setting: Setting = { world, catalog, now, passwordHash, random: createRandom(2) }
  const staffIds = new Map(
    staff.map((member) => [
      member.role,
      addUser(setting, {
        email: member.email,
        name: member.name,
        language: member.language,
        joined: now - 400 * day,
        staffRole: member.role,
      }),
    ]),
  )
  const supportId = staffIds.get('support') ?? ''
  return {
    clients: clients.map((content, place) => addClient(setting, content, place)),
    providers: providers.map((content, place) => addProvider(setting, content, place, supportId)),
    moderatorId: staffIds.get('moderator') ?? '',
  }
}
