import type { List } from '../lists.ts'
import type { Refund } from '../types.ts'
import type { World } from '../world.ts'

/** The refunds of a charge, newest first. */
export function listRefundsOf(world: World, charge: string): List<Refund> {
  const data = world.store.newestFirst('refunds').filter((refund) => refund.charge === charge)
  return { object: 'list', data, has_more: false, url: `/v1/charges/${charge}/refunds` }
}
