import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import type { ClientPerson } from '../harness/given/people.ts'
import { fileForm, pdf } from '../harness/pictures.ts'
import type { TestServer } from '../harness/server.ts'
import { pay, settle } from '../orders/steps.ts'

export const password = 'a password of my own'

/** Words that nobody else has. */
export interface Known {
  readonly email: string
  readonly formerEmail: string
  readonly name: string
  readonly formerName: string
  readonly phone: string
}

export const zhyldyz: Known = {
  email: 'zhyldyz.tokonova@mail.example',
  formerEmail: 'jyldyz1990@mail.example',
  name: 'Zhyldyz Tokonova',
  formerName: 'Zhyldyz Asylbekova',
  phone: '+996555123456',
}

/** What identifies somebody, in every way in which it may be written. */
export function wordsOf(known: Known): string[] {
  return [known.email, known.formerEmail, known.name, known.formerName, known.phone, '(555) 12-34-56']
}

/** A client who registered by themselves, and has a password. */
export async function givenRegistered(server: TestServer, known: Known): Promise<ClientPerson> {
  const { api, db } = server
  const registered = await api.post('/auth/register', { email: known.formerEmail, password, name: known.formerName })
  expect(registered.status).toBe(201)
  const { token, user } = registered.body
  const profile = { user_type: 'client', phone_number: known.phone, city: 'Ош', bio: `Мен ${known.name}` }
  expect((await api.as({ token }).put('/profile', profile)).status).toBe(200)
  await api.as({ token }).patch('/account', { name: known.name, description: `Жазыңыз: ${known.email}` })
  await db.pool.query('update users set email = $2 where id = $1', [user.id, known.email])
  const session = await api.as({ token }).get('/auth/session')
  return {
    userId: user.id,
    sessionId: session.body.session.id,
    token,
    email: known.email,
    name: known.name,
    clientId: session.body.user.client_id,
  }
}

/** Leaves traces of a client wherever there can be some. @returns what a test asks for afterwards */
export async function leaveTraces(server: TestServer, person: ClientPerson, known: Known) {
  const { api, db, given } = server
  const as = api.as(person)
  const query = async (text: string, values: unknown[] = []) => (await db.pool.query(text, values)).rows

  const completed = await given.openOrder({
    client: person,
    values: { title: `Кран, ${known.name}`, description: `Чалыңыз ${known.phone}`, location: 'Токтогул 1' },
  })
  const { provider, id: bidId } = await given.bid(completed.id, {
    values: { description: `Саламатсызбы, ${known.name.toUpperCase()}! +996 (555) 12-34-56` },
  })
  expect((await as.post(`/bids/${bidId}/accept`)).status).toBe(200)
  await pay(server, { id: completed.id, bidId, client: person, provider })
  for (const [who, step, body] of [
    [provider, 'start', {}],
    [provider, 'finish', { completion_notes: `Бүттү, ${known.name}` }],
    [person, 'complete', { client_rating: 5, client_review: `Рахмат! ${known.name}` }],
  ] as const) {
    expect((await api.as(who).post(`/orders/${completed.id}/${step}`, body)).status).toBe(200)
  }
  await settle(server)

  const open = await given.openOrder({ client: person, bids: 1, values: { description: known.email } })
  const trashed = await given.openOrder({ client: person, bids: 1, values: { description: known.phone } })
  expect((await as.delete(`/orders/${trashed.id}`)).status).toBe(204)
  const archived = await given.openOrder({ client: person, bids: 1, values: { description: known.name } })
  expect((await as.delete(`/orders/${archived.id}`)).status).toBe(204)
  await query(`update deletions set created_at = now() - interval '400 days', reason = $2 where root_id = $1`, [
    archived.id,
    `as ${known.email} asked`,
  ])
  await query(`select graphile_worker.add_job('retention.purge_due')`)
  await server.runJobs()
  expect(await query('select from stored.orders where id = $1', [archived.id])).toEqual([])

  const named = Buffer.concat([pdf, Buffer.from(`% ${known.name} ${known.email}`)])
  const passport = { name: `${known.name}.pdf`, type: 'application/pdf' }
  const uploaded = await as.post('/files', fileForm('verification', named, passport))
  expect(uploaded.status).toBe(201)
  const asked = await as.post('/profile/verifications', {
    verification_type: 'identity',
    evidence: { full_name: known.name, passport_number: 'AN-7654321' },
    file_ids: [uploaded.body.id],
  })
  expect([asked.status, asked.body]).toMatchObject([201, {}])
  const kept = await as.post('/orders', await draft(server, known), { headers: { 'idempotency-key': 'a-draft' } })
  expect(kept.status).toBe(201)

  const [room] = await query(`select id from chat_rooms where order_id = $1`, [completed.id])
  await query(
    `insert into chat_messages (chat_room_id, sender_id, content, attachment_name) values
      ($1, $2, $4::text, $4::text), ($1, $3, $5, '')`,
    [room.id, person.userId, provider.userId, `Мен ${known.name}`, `Салам Zhyldyz, ${known.name}го чалам`],
  )
  // What others wrote, and then wrote anew, and how they called what they sent.
  const said = await api.as(provider).post(`/chat/rooms/${room.id}/messages`, {
    client_id: randomUUID(),
    content: `Каалга, ${known.name}`,
  })
  expect(said.status).toBe(201)
  const edited = await api.as(provider).patch(`/chat/messages/${said.body.id}`, { content: 'Каалга' })
  expect(edited.status).toBe(200)
  const attached = await api.as(provider).post('/files', fileForm('chat_attachment', pdf, passport))
  expect([attached.status, attached.body]).toMatchObject([201, {}])
  // What was changed since is in the audit log alone.
  await query(`update bids set terms_conditions = $2 where id = $1`, [bidId, `Акча ${known.name}дан`])
  await query(`update bids set terms_conditions = 'Накталай' where id = $1`, [bidId])
  const [template] = await query(
    `insert into notification_templates (name, code, language, notification_type)
     values ('t', 't', 'ky', 'order_update') returning id`,
  )
  for (const userId of [person.userId, provider.userId]) {
    const [told] = await query(
      `insert into user_notifications
         (user_id, template_id, notification_type, language, is_shown, subject, message, context_data)
       values ($1, $2, 'order_update', 'ky', true, $3::text, $3::text, $4) returning id`,
      [userId, template.id, `${known.name} төлөдү`, { client: { name: known.name }, order_id: completed.id }],
    )
    await query(
      `insert into notification_deliveries (notification_id, channel, external_response) values ($1, 'email', $2)`,
      [told.id, { to: known.email }],
    )
  }
  await query(`insert into search_queries (text, language, results) values ($1, 'ky', 0)`, [known.name])
  await query(
    `insert into user_activities (user_id, activity_type, context_data, ip_address) values ($1, 'login', $2, '10.1.2.3')`,
    [person.userId, { email: known.email }],
  )
  await query(`insert into auth_verifications (identifier, value, expires_at) values ($1, 'code', now())`, [
    known.email,
  ])
  await query(`select graphile_worker.add_job('mail.send', $1, run_at => now() + interval '1 hour')`, [
    { to: known.email, text: `Салам, ${known.name}` },
  ])
  await archive(server, person, known, room.id)
  return { archived: archived.id, completed: completed.id, open: open.id, provider, trashed: trashed.id, room: room.id }
}

/** What was deleted years ago: said by them and about them, told about them, and done by somebody who named them. */
async function archive({ db, given, runJobs }: TestServer, person: ClientPerson, known: Known, room: string) {
  const query = async (text: string, values: unknown[] = []) => (await db.pool.query(text, values)).rows
  const other = await given.user()
  for (const [sender, words] of [
    [person.userId, `Мен ${known.name}`],
    [other.userId, `Номери ${known.phone}, аты ${known.formerName}`],
  ]) {
    await query(`insert into chat_messages (chat_room_id, sender_id, content) values ($1, $2, $3)`, [
      room,
      sender,
      words,
    ])
  }
  await query(`insert into user_activities (user_id, activity_type, context_data) values ($1, 'login', $2)`, [
    other.userId,
    { invited: known.email },
  ])
  const [told] = await query(
    `insert into user_notifications (user_id, template_id, notification_type, language, is_shown, subject, message, context_data)
     select $1, id, 'order_update', 'ky', true, $2::text, $2::text, $3 from notification_templates limit 1 returning id`,
    [other.userId, `${known.name} жазды`, { sender: { name: known.name } }],
  )
  await query(
    `insert into notification_deliveries (notification_id, channel, external_response) values ($1, 'email', $2)`,
    [told.id, { about: known.formerEmail }],
  )
  await query(`delete from chat_messages where content in ($1, $2) and attachment_name = ''`, [
    `Мен ${known.name}`,
    `Номери ${known.phone}, аты ${known.formerName}`,
  ])
  await query(`delete from users where id = $1`, [other.userId])
  await query(
    `update deletions set created_at = now() - interval '9 years' where purged_at is null and root_table <> 'orders'`,
  )
  await query(`select graphile_worker.add_job('retention.purge_due')`)
  await runJobs()
}

async function draft({ given }: TestServer, known: Known) {
  return {
    service_subcategory_id: (await given.subcategory()).id,
    title: 'Эшик оңдоо',
    description: `Домофон: ${known.name}`,
    location: `${known.name}, 3-кабат`,
    city: 'Ош',
  }
}

/** Days pass. */
export async function waitUntilDue({ db, runJobs }: TestServer, userId: string): Promise<void> {
  await db.pool.query(`update erasures set due_at = now() where user_id = $1 and status = 'waiting'`, [userId])
  await db.pool.query(`select graphile_worker.add_job('privacy.erase_due')`)
  await runJobs()
}
