import type { FileStorage } from '../../../platform/files/index.ts'

/** Where file storage remembers who was erased, so that a database which is restored does not bring them back. */
const prefix = 'erasures/'

interface Listed {
  readonly erasure_id: string
  readonly user_ids: readonly string[]
}

export async function keepOnList(storage: FileStorage, erasureId: string, userIds: readonly string[]): Promise<void> {
  const listed: Listed = { erasure_id: erasureId, user_ids: userIds }
  const text = `${JSON.stringify(listed)}\n`
  await storage.put(`${prefix}${erasureId}.json`, Buffer.from(text), { contentType: 'application/json' })
}

/** Ids of the erasings that file storage remembers. */
export async function listKept(storage: FileStorage): Promise<string[]> {
  const ids: string[] = []
  for await (const { key } of storage.list(prefix)) {
    const id = /^erasures\/([0-9a-f-]{36})\.json$/.exec(key)?.[1]
    if (id) ids.push(id)
  }
  return ids
}

export async function readKept(storage: FileStorage, erasureId: string): Promise<Listed> {
  return JSON.parse((await storage.read(`${prefix}${erasureId}.json`)).toString()) as Listed
}
