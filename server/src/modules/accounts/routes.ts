import type { FastifyReply, FastifyRequest } from 'fastify'
import { pageOf } from '../../kernel/paging.ts'
import { type App, scopes } from '../../platform/http/index.ts'
import * as friendSpec from './friend-schema.ts'
import type { FriendService } from './friends.ts'
import * as schema from './schema.ts'
import type { AccountService, LoggedIn } from './service.ts'

export function accountRoutes(app: App, accounts: AccountService): void {
  const { anyone, users, staff } = scopes(app, 'Accounts')

  anyone.post('/auth/register', schema.register, async ({ call, body, request, reply }) =>
    answerLogin(await accounts.register(call, body, headersOf(request)), reply),
  )
  anyone.post('/auth/login', schema.login, async ({ call, body, request, reply }) =>
    answerLogin(await accounts.login(call, body, headersOf(request)), reply),
  )
  users.post('/auth/logout', schema.logout, async ({ call, request, reply }) => {
    reply.header('set-cookie', await accounts.logout(call, headersOf(request)))
  })
  users.get('/auth/session', schema.currentSession, ({ call }) => accounts.getSession(call))
  users.get('/auth/sessions', schema.listOwnSessions, async ({ call, query }) =>
    pageOf(await accounts.listOwnSessions(call), query, 'sessions'),
  )
  users.delete('/auth/sessions/:id', schema.endSession, ({ call, params }) => accounts.endSession(call, params.id))
  users.post('/auth/password', schema.changePassword, ({ call, body, request }) =>
    accounts.changePassword(call, body, headersOf(request)),
  )

  users.get('/account', schema.getAccount, ({ call }) => accounts.getAccount(call))
  users.patch('/account', schema.editAccount, ({ call, body }) => accounts.editAccount(call, body))

  staff('support', 'moderator').get('/staff/users', schema.listUsers, ({ query }) => accounts.listUsers(query))
  staff('support', 'moderator').get('/staff/users/:id', schema.getUser, ({ params }) => accounts.getUser(params.id))
  staff('moderator').post('/staff/users/:id/block', schema.blockUser, ({ call, params }) =>
    accounts.setUserBlocked(call, params.id, true),
  )
  staff('moderator').post('/staff/users/:id/unblock', schema.unblockUser, ({ call, params }) =>
    accounts.setUserBlocked(call, params.id, false),
  )
}

export function friendRoutes(app: App, friends: FriendService): void {
  const { users } = scopes(app, 'Friends')

  users.get('/friends', friendSpec.listFriends, ({ call, query }) => friends.listFriends(call, query))
  users.delete('/friends/:user_id', friendSpec.removeFriend, ({ call, params }) => friends.remove(call, params.user_id))
  users.get('/friend-requests', friendSpec.listRequests, ({ call, query }) => friends.listRequests(call, query))
  users.post('/friend-requests', friendSpec.askFriend, ({ call, body }) => friends.ask(call, body))
  users.post('/friend-requests/:id/accept', friendSpec.acceptRequest, ({ call, params }) =>
    friends.accept(call, params.id),
  )
  users.delete('/friend-requests/:id', friendSpec.endRequest, ({ call, params }) => friends.endRequest(call, params.id))
}

function answerLogin({ login, cookies }: LoggedIn, reply: FastifyReply) {
  reply.header('set-cookie', cookies).header('cache-control', 'no-store')
  return login
}

/** What better-auth needs of a request: the credential, and what a session remembers of its device. */
function headersOf(request: FastifyRequest): Headers {
  const headers = new Headers({ 'x-forwarded-for': request.ip })
  for (const name of ['authorization', 'cookie', 'user-agent', 'origin'] as const) {
    const value = request.headers[name]
    if (typeof value === 'string') headers.set(name, value)
  }
  return headers
}
