import type { Call } from '../../kernel/actor.ts'
import { impossible } from '../../kernel/errors.ts'
import type { DbOrTrx } from '../../platform/database/index.ts'
import type { Catalog } from '../catalog/index.ts'

/** @throws 422 with a pointer to each id that is no area of the catalog */
export async function requireAreas(
  db: DbOrTrx,
  call: Call,
  catalog: Pick<Catalog, 'findUnknownAreas'>,
  pointer: string,
  ids: readonly string[] = [],
): Promise<void> {
  const unknown = await catalog.findUnknownAreas(db, ids)
  if (unknown.length === 0) return
  const message = { ky: 'Мындай аймак жок.', ru: 'Такого района нет.', en: 'There is no such area.' }[call.language]
  throw impossible(...unknown.map((id) => ({ pointer: `${pointer}/${ids.indexOf(id)}`, code: 'unknown', message })))
}
