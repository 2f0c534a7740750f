import { randomUUID } from 'node:crypto'
import type { FastifyPluginAsync } from 'fastify'
import { sql } from 'kysely'
import { Type } from 'typebox'
import { afterAll } from 'vitest'
import type { UserActor } from '../../src/kernel/actor.ts'
import { commonErrors, Problem } from '../../src/kernel/errors.ts'
import type { Language } from '../../src/kernel/language.ts'
import { requireVersion } from '../../src/kernel/version.ts'
import { type Database, transact } from '../../src/platform/database/index.ts'
import {
  type App,
  type Authenticated,
  createHttpServer,
  Exactly,
  type HttpOptions,
  Id,
  IdParams,
  OneOf,
  PageOf,
  pageParameters,
  scopes,
  Text,
  Timestamp,
} from '../../src/platform/http/index.ts'
import { createLog } from '../../src/platform/log/log.ts'

/** Everyone who calls in a test of the conventions. The token is the bearer token, and the cookie `who`. */
export type Callers = Record<string, { actor: UserActor; language?: Language }>

export const Note = Exactly(
  { id: Id, text: Type.String(), language: Type.String(), created_at: Timestamp, updated_at: Timestamp },
  { $id: 'Note' },
)

const NoteBody = Exactly({
  text: Text(200),
  stars: Type.Optional(Type.Integer({ minimum: 1, maximum: 5 })),
  is_public: Type.Optional(Type.Boolean()),
  kind: Type.Optional(OneOf(['plain', 'bold'])),
  tags: Type.Optional(Type.Array(Text(20), { maxItems: 3, uniqueItems: true })),
  place: Type.Optional(Exactly({ city: Text(50) })),
})

type StubOptions = Partial<HttpOptions> & { callers?: Callers }

/** A server with all conventions and no route, not yet ready. */
export async function createBareApp(db: Database, { callers = {}, ...options }: StubOptions = {}): Promise<App> {
  const app = await createHttpServer({
    log: createLog({ level: 'silent' }),
    db,
    authenticate: async (headers) => authenticate(callers, headers),
    publicOrigins: ['https://usta.example'],
    corsOrigins: ['https://app.example'],
    secret: 'a secret for tests',
    requestsPerMinute: 1_000_000,
    trustProxy: false,
    ...options,
  })
  afterAll(() => app.close())
  return app
}

/** The same with a few routes, over the table `notes` of a test's own database. */
export async function createStubApp(db: Database, options: StubOptions = {}): Promise<App> {
  const app = await createBareApp(db, options)
  const routes: FastifyPluginAsync = async (api) => noteRoutes(api as unknown as App, db)
  await app.register(routes, { prefix: '/api/v1' })
  await app.ready()
  return app
}

function authenticate(callers: Callers, headers: Record<string, unknown>): Authenticated | null {
  const bearer = /^Bearer (\w+)$/.exec(String(headers.authorization ?? ''))?.[1]
  const cookie = /who=(\w+)/.exec(String(headers.cookie ?? ''))?.[1]
  const found = callers[bearer ?? cookie ?? '']
  return found ? { actor: found.actor, via: bearer ? 'bearer' : 'cookie', language: found.language ?? 'ky' } : null
}

export async function givenNotes(db: Database): Promise<void> {
  await db.pool.query(`create table notes (
    id uuid primary key default uuid_v7(), owner uuid, text text not null, secret text not null default 'hidden',
    created_at timestamptz not null default now(), updated_at timestamptz not null default now())`)
}

interface NoteRow {
  id: string
  text: string
  secret: string
  created_at: string
  updated_at: string
}

function noteRoutes(app: App, db: Database): void {
  const { anyone, users, clients, providers, staff } = scopes(app, 'Notes')
  const spec = { summary: 'Notes', response: { 200: Note } } as const

  anyone.get(
    '/notes',
    { ...spec, query: Exactly(pageParameters), response: { 200: PageOf(Note) } },
    async ({ query }) => ({
      items: [],
      next_cursor: query.cursor ?? null,
    }),
  )
  anyone.get('/notes/:id', { ...spec, params: IdParams }, ({ call, params }) => findNote(params.id, call.language))
  users.post(
    '/notes',
    {
      ...spec,
      body: NoteBody,
      response: { 201: Note },
      location: (note: { id: string }) => `/api/v1/notes/${note.id}`,
    },
    async ({ call, body }) => {
      const note = await transact(db, call, async (trx) => {
        if (body.text === 'refused') throw new Problem(commonErrors.conflict)
        if (body.text === 'broken') throw new Error('broken')
        if (body.text === 'slow') await sql`select pg_advisory_xact_lock(1)`.execute(trx)
        const { rows } = await sql<NoteRow>`
          insert into notes (text, owner) values (${body.text}, ${call.actor.userId}) returning *`.execute(trx)
        return { ...rows[0], language: call.language } as never
      })
      if (body.text === 'lost') throw new Error('the answer is lost')
      return note
    },
  )
  users.patch('/notes/:id', { ...spec, params: IdParams, body: NoteBody }, ({ call, params, body }) =>
    transact(db, call, async (trx) => {
      requireVersion(call, await findNote(params.id, call.language))
      await sql`update notes set text = ${body.text}, updated_at = clock_timestamp() where id = ${params.id}`.execute(
        trx,
      )
      const { rows } = await sql<NoteRow>`select * from notes where id = ${params.id}`.execute(trx)
      return { ...rows[0], language: call.language } as never
    }),
  )
  users.post('/notes/:id/pin', { ...spec, params: IdParams, response: { 204: Type.Null() } }, async () => {})
  anyone.get('/long', spec, async () => ({ ...emptyNote(), text: 'ж'.repeat(5_000), language: 'ky' }))
  clients.get('/clients', spec, () => findNote('', 'en'))
  providers.get('/providers', spec, () => findNote('', 'en'))
  staff().get('/staff', spec, () => findNote('', 'en'))
  staff('finance').get('/staff/finance', spec, () => findNote('', 'en'))
  anyone.post('/rare', { ...spec, limitPerMinute: 2, response: { 204: Type.Null() } }, async () => {})

  async function findNote(id: string, language: Language) {
    if (id === '') return { ...emptyNote(), language }
    const { rows } = await db.pool.query<NoteRow>('select * from notes where id = $1', [id])
    if (!rows[0]) throw new Problem(commonErrors.notFound)
    return { ...rows[0], language }
  }
}

function emptyNote() {
  const at = '2026-01-01T00:00:00.000000Z'
  return { id: randomUUID(), text: '', created_at: at, updated_at: at }
}

export function actor(userId: string, more: Partial<UserActor> = {}): UserActor {
  return {
    kind: 'user',
    userId,
    sessionId: userId,
    name: 'Айбек',
    email: 'a@usta.test',
    staffRole: null,
    clientId: null,
    providerId: null,
    ...more,
  }
}
