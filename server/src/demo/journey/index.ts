import { demoPassword } from '../load.ts'
import { anyone, type Body, type Caller, createCaller, expectThat, type Person } from './caller.ts'
import { accept, bid, publishOrder, work } from './orders.ts'
import { payInvoice } from './pay.ts'
import { type Cast, chooseService, register, writeProfiles } from './people.ts'
import { createNarrator, type Narrator } from './print.ts'

export { UnexpectedAnswer } from './caller.ts'

/**
 * Walks the main journey of the API against a running server, and tells each call with its answer. The people are new
 * each time; the catalog and the member of staff are the demo's.
 * @param url where the server is
 * @throws UnexpectedAnswer at the first answer that is not as promised
 */
export async function runJourney(url: string, narrator: Narrator = createNarrator()): Promise<void> {
  const home = url.replace(/\/+$/, '')
  const call = createCaller(home, narrator)

  narrator.chapter(1, 'Three people register')
  const cast = await register(call)
  narrator.chapter(2, 'They say who they are')
  await writeProfiles(call, cast)
  narrator.chapter(3, 'The catalog, and what the providers offer of it')
  const service = await chooseService(call, cast)
  narrator.chapter(4, 'The client asks for work')
  const order = await publishOrder(call, cast, service, 'Two rooms and a kitchen')
  narrator.chapter(5, 'Providers make offers')
  const best = await bid(call, cast, order.id)
  narrator.chapter(6, 'The client picks one')
  const invoice = await accept(call, cast, order.id, best.id)
  narrator.chapter(7, 'The client pays')
  await payInvoice(call, cast.client, invoice.id, home)
  narrator.chapter(8, 'The work is done, accepted and rated')
  await work(call, cast, order.id)
  narrator.chapter(9, 'What can go wrong: a cancellation, and a dispute')
  const cancelled = await cancel(call, cast, service)
  await dispute(call, cast, service, home)
  narrator.chapter(10, 'Deleting an order, and bringing it back')
  await deleteAndRestore(call, cast, cancelled)
  narrator.note('')
  narrator.note('All ten steps went as promised.')
}

async function cancel(call: Caller, cast: Cast, service: Body): Promise<string> {
  const { id } = await publishOrder(call, cast, service, 'A room, perhaps')
  await bid(call, cast, id)
  const order = await call(cast.client, 'POST', `/orders/${id}/cancel`, 200, { reason: 'We changed our minds.' })
  expectThat('the order', order.status, 'cancelled')
  return id
}

/** A paid order goes wrong; staff give the client half of it back. */
async function dispute(call: Caller, cast: Cast, service: Body, home: string): Promise<void> {
  const { id } = await publishOrder(call, cast, service, 'A room, for certain')
  const { id: bidId } = await bid(call, cast, id)
  const { id: invoiceId } = await accept(call, cast, id, bidId)
  await payInvoice(call, cast.client, invoiceId, home)
  await call(cast.provider, 'POST', `/orders/${id}/start`, 200)
  const raised = await call(cast.client, 'POST', `/orders/${id}/disputes`, 201, {
    dispute_type: 'quality_issue',
    description: 'Only half of it was done.',
  })
  const order = await call(cast.client, 'GET', `/orders/${id}`, 200)
  expectThat('the order', order.status, 'disputed')
  const admin = await logIn(call, 'admin@usta.test')
  const resolved = await call(admin, 'POST', `/disputes/${raised.id}/resolve`, 200, {
    resolution: 'Half of the work was done, so half of the price is due.',
    outcome: 'completed',
    refund_amount: '1700.00',
  })
  expectThat('the dispute', resolved.status, 'resolved')
  const after = await call(cast.client, 'GET', `/orders/${id}`, 200)
  expectThat('the order', after.status, 'completed')
}

async function logIn(call: Caller, email: string): Promise<Person> {
  const { token } = await call(anyone, 'POST', '/auth/login', 200, { email, password: demoPassword })
  return { name: email, token }
}

async function deleteAndRestore(call: Caller, { client }: Cast, id: string): Promise<void> {
  await call(client, 'DELETE', `/orders/${id}`, 204)
  await call(client, 'GET', `/orders/${id}`, 404)
  const order = await call(client, 'POST', `/orders/${id}/restore`, 200)
  expectThat('the restored order', order.status, 'cancelled')
  const { items } = await call(client, 'GET', `/orders/${id}/bids`, 200)
  expectThat('the number of bids that came back with it', items.length, 2)
}
