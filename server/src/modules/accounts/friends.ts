import type { UserCall } from '../../kernel/actor.ts'
import { commonErrors, impossible, Problem } from '../../kernel/errors.ts'
import { decodeCursor, type Page, type PageRequest, toPage } from '../../kernel/paging.ts'
import { type Database, transact } from '../../platform/database/index.ts'
import { friendErrors } from './errors.ts'
import type { Friend, FriendRequest, FriendRequestInput } from './friend-schema.ts'
import * as store from './friend-store.ts'

export type FriendService = ReturnType<typeof createFriendService>

export function createFriendService(db: Database) {
  async function listFriends({ actor }: UserCall, { limit, cursor }: PageRequest): Promise<Page<Friend>> {
    const after = decodeCursor('friends', ['timestamp', 'uuid'], cursor)
    const rows = await store.listFriends(db.kysely, actor.userId, limit + 1, after)
    return toPage(
      rows,
      limit,
      'friends',
      (row) => [row.created_at, row.id],
      ({ person, created_at }) => ({ ...person, friends_since: created_at }),
    )
  }

  async function listRequests(
    { actor }: UserCall,
    { limit, cursor, direction }: PageRequest & { direction: store.Direction },
  ): Promise<Page<FriendRequest>> {
    const sort = `friend-requests:${direction}`
    const after = decodeCursor(sort, ['timestamp', 'uuid'], cursor)
    const rows = await store.listRequests(db.kysely, actor.userId, direction, limit + 1, after)
    return toPage(
      rows,
      limit,
      sort,
      (row) => [row.created_at, row.id],
      ({ person, ...row }) => ({ ...row, direction, user: person }),
    )
  }

  /** @throws 404 nobody there, 422 oneself, 409 friends already, or one of the two has asked already */
  function ask(call: UserCall, { user_id, username }: FriendRequestInput): Promise<FriendRequest> {
    const { userId } = call.actor
    if ((user_id === undefined) === (username === undefined)) throw impossible(one(call))
    return transact(db, call, async (trx) => {
      const person = await store.findAskable(trx, { id: user_id, username })
      if (!person) throw new Problem(commonErrors.notFound)
      if (person.id === userId) throw new Problem(friendErrors.oneself)
      const strangers = await store.findStrangers(trx, userId, [person.id])
      if (strangers.length === 0) throw new Problem(friendErrors.alreadyFriends)
      const request = await store.insertRequest(trx, userId, person.id)
      if (!request) throw new Problem(friendErrors.alreadyAsked)
      return { ...request, direction: 'sent', user: person }
    })
  }

  /** @throws 404 for anybody else's request */
  function accept(call: UserCall, id: string): Promise<Friend> {
    const { userId } = call.actor
    return transact(db, call, async (trx) => {
      const request = await store.takeRequest(trx, id, userId, { sentToo: false })
      const person = request && (await store.findAskable(trx, { id: request.sender_id }))
      if (!request || !person) throw new Problem(commonErrors.notFound)
      await store.insertFriendship(trx, request.sender_id, userId)
      const [friend] = await store.listFriends(trx, userId, 1, null)
      return { ...person, friends_since: (friend as store.FriendRow).created_at }
    })
  }

  /** The one who was asked declines, the one who asked takes it back. */
  function endRequest(call: UserCall, id: string): Promise<void> {
    return transact(db, call, async (trx) => {
      const ended = await store.takeRequest(trx, id, call.actor.userId, { sentToo: true })
      if (!ended) throw new Problem(commonErrors.notFound)
    })
  }

  function remove(call: UserCall, userId: string): Promise<void> {
    return transact(db, call, async (trx) => {
      const removed = await store.deleteFriendship(trx, call.actor.userId, userId)
      if (!removed) throw new Problem(commonErrors.notFound)
    })
  }

  return { listFriends, listRequests, ask, accept, endRequest, remove }
}

function one({ language }: UserCall) {
  const message = {
    ky: 'user_id же username дегендин бирин гана жазыңыз.',
    ru: 'Укажите либо user_id, либо username.',
    en: 'Give either user_id or username.',
  }[language]
  return { pointer: '/user_id', code: 'combination', message }
}
