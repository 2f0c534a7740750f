import { describe, expect, test } from 'vitest'
import { systemCall } from '../../src/kernel/actor.ts'
import { checkLedger } from '../../src/modules/payments/index.ts'
import { verifyAudit } from '../../src/platform/audit/index.ts'
import { sealAudit } from '../../src/platform/audit/seal.ts'
import { startTestServer } from '../harness/server.ts'
import { settle } from '../orders/steps.ts'
import { findEverywhere } from './everything.ts'
import { givenRegistered, leaveTraces, password, waitUntilDue, wordsOf, zhyldyz } from './person.ts'

const server = await startTestServer()
const { api, db, files, given, stripe } = server
const ring = [{ id: 'test', key: Buffer.alloc(32, 7) }]

const query = async (text: string, values: unknown[] = []) => (await db.pool.query(text, values)).rows

describe('a person who asked to be erased', async () => {
  const admin = await given.staff('admin')
  const person = await givenRegistered(server, zhyldyz)
  const traces = await leaveTraces(server, person, zhyldyz)
  const words = wordsOf(zhyldyz)

  test('is found in many places before', async () => {
    const found = await findEverywhere(server, words)
    const tables = new Set(found.map((where) => where.split(':')[0]))
    expect(tables.size).toBeGreaterThan(15)
    const files = found.filter((where) => /^(archive|uploads)\//.test(where))
    expect(files.some((where) => where.startsWith('uploads/'))).toBe(true)
    for (const table of [
      'orders',
      'chat_messages',
      'user_notifications',
      'notification_deliveries',
      'user_activities',
    ]) {
      expect(files, table).toContainEqual(expect.stringMatching(new RegExp(`^archive/.*\\b${table}\\b`)))
    }
    await sealAudit(db, ring, systemCall('test', 'test'))
  })

  test('is nowhere afterwards: not in the database, the archive or the files', async () => {
    expect((await api.as(person).post('/account/erasure', { password })).status).toBe(201)
    await killEachStepOnce()
    for (let attempt = 0; attempt < 60; attempt++) {
      await waitUntilDue(server, person.userId)
      const [{ status }] = await query('select status from erasures where user_id = $1', [person.userId])
      if (status === 'done') break
    }
    await settle(server)
    expect(await query('select status, stage, marks from erasures')).toEqual([
      { status: 'done', stage: 'history', marks: '' },
    ])
    expect(await query('select last_value from kills')).toEqual([{ last_value: 15 }])
    expect(await query('select evidence, document_digests from user_verifications')).toEqual([
      { evidence: '', document_digests: null },
    ])
    expect(await findEverywhere(server, words)).toEqual([])
    expect(await findEverywhere(server, ['AN-7654321', 'Токтогул 1', '10.1.2.3'])).toEqual([])
  }, 60_000)

  test('the books add up, and the audit log is what it was, less what was erased', async () => {
    const report = await checkLedger(db)
    expect(report.discrepancies).toEqual([])
    const invoices = await query('select status, total_amount, paid_amount from invoices')
    expect(invoices).toEqual([{ status: 'paid', total_amount: '1500.00', paid_amount: '1500.00' }])
    await sealAudit(db, ring, systemCall('test', 'test'))
    const verified = await verifyAudit(db.kysely, ring)
    expect(verified.tampering).toEqual([])
    expect(await query(`select distinct operation from audit_log where operation = 'erase'`)).toHaveLength(1)
  })

  test('nothing of it can be restored', async () => {
    for (const id of [traces.trashed, traces.archived, traces.open]) {
      const [deletion] = await query('select id from deletions where root_id = $1', [id])
      const restored = await api.as(admin).post(`/staff/deletions/${deletion.id}/restore`, { reason: 'try' })
      expect(restored.status).toBe(409)
    }
  })

  test('is logged out, and cannot log in', async () => {
    expect((await api.as(person).get('/account')).status).toBe(401)
    expect((await api.post('/auth/login', { email: zhyldyz.email, password })).status).toBe(401)
  })

  test('the other side keeps the work, the rating and their own words', async () => {
    const { body } = await api.as(traces.provider).get(`/orders/${traces.completed}`)
    expect(body).toMatchObject({ status: 'completed', title: '—' })
    const [assignment] = await query('select client_rating, client_review, completion_notes from order_assignments')
    expect(assignment).toEqual({ client_rating: 5, client_review: '', completion_notes: 'Бүттү, […]' })
    const [said] = await query('select content from chat_messages where sender_id = $1 order by seq', [
      traces.provider.userId,
    ])
    expect(said.content).toBe('Салам […], […] чалам')
  })

  test('the gateway has no such customer any more', async () => {
    const answer = await fetch(`${stripe.url}/v1/customers?limit=100`, {
      headers: { authorization: `Bearer ${stripe.secretKey}` },
    })
    expect(JSON.stringify(await answer.json())).not.toContain(zhyldyz.email)
    expect(await query('select from stripe_customers where user_id = $1', [person.userId])).toEqual([])
  })

  test('a late word of the gateway is erased, too', async () => {
    const [payment] = await query('select id from payments')
    const late = { data: { object: { metadata: { payment_id: payment.id }, billing_details: { name: zhyldyz.name } } } }
    await query(
      `insert into stripe_webhook_events (stripe_event_id, event_type, event_data) values ('evt_late', 'charge.dispute.closed', $1)`,
      [late],
    )
    await query(`select graphile_worker.add_job('privacy.erase_late')`)
    await server.runJobs()
    expect(await findEverywhere(server, [zhyldyz.name])).toEqual([])
  })

  test('a database that comes back from a backup is erased anew', async () => {
    const list = []
    for await (const { key } of files.list('erasures/')) list.push(key)
    expect(list).toHaveLength(1)
    await query('delete from erasures')
    await query(`update users set name = $2, is_active = true where id = $1`, [person.userId, zhyldyz.name])
    await query(`select graphile_worker.add_job('privacy.erase_restored')`)
    await server.runJobs()
    expect(await query('select status, forced from erasures')).toEqual([{ status: 'done', forced: true }])
    expect(await findEverywhere(server, [zhyldyz.name])).toEqual([])
  })

  test('the e-mail is free again', async () => {
    const again = await api.post('/auth/register', { email: zhyldyz.email, password, name: 'Somebody Else' })
    expect(again.status).toBe(201)
  })
})

/**
 * Whatever the erasing does first in a table, and each stage that it notes, is refused the first time, as if the process
 * had been killed there.
 */
async function killEachStepOnce(): Promise<void> {
  await query('create sequence kills')
  await query(`
    create function kill_once() returns trigger language plpgsql security definer as $$
    declare
      counter text := concat_ws('_', 'kill', tg_argv[0], case when tg_argv[0] = 'erasures' then to_jsonb(new) ->> 'stage' end);
    begin
      if current_setting('app.actor', true) like 'job:privacy.%' and nextval(quote_ident(counter)) = 1 then
        perform nextval('kills');
        raise exception 'killed at %', counter;
      end if;
      return null;
    end $$`)
  const tables = [
    'stored.orders',
    'stored.bids',
    'order_assignments',
    'stored.users',
    'stored_files',
    'user_verifications',
  ]
  for (const table of tables) {
    const name = table.replace('.', '_')
    await query(`create sequence kill_${name}`)
    await query(`create trigger kill_once after update or delete on ${table}
      for each row execute function kill_once('${name}')`)
  }
  for (const stage of ['closed', 'rows', 'words', 'files', 'trash', 'archive', 'jobs', 'search', 'history']) {
    await query(`create sequence kill_erasures_${stage}`)
  }
  await query(
    `create trigger kill_once after update of stage on erasures for each row when (new.stage <> '') execute function kill_once('erasures')`,
  )
}
