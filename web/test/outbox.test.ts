import { describe, expect, test } from 'vitest'
import type { Outgoing } from '../app/messages/model.ts'
import { createOutbox, type OutboxStore, Refused } from '../app/messages/outbox.ts'
import { me, outgoing, settled } from './messages/given.ts'

describe('the outbox', () => {
  /** An outbox whose sending and waiting the test decides about. */
  function given(answers: (Error | null)[]) {
    const kept = new Map<string, Outgoing>()
    const sent: string[] = []
    const waits: { work: () => void; milliseconds: number }[] = []
    let shown: readonly Outgoing[] = []
    const store: OutboxStore = {
      load: async () => [...kept.values()],
      put: async (one) => void kept.set(one.client_id, one),
      remove: async (id) => void kept.delete(id),
    }
    const open = () =>
      createOutbox({
        openStore: () => store,
        send: async ({ client_id }) => {
          const answer = answers.shift() ?? null
          if (answer) throw answer
          sent.push(client_id)
        },
        onChange: (all) => {
          shown = all
        },
        later: (work, milliseconds) => {
          waits.push({ work, milliseconds })
          return () => undefined
        },
      })
    return { open, kept, sent, waits, shown: () => shown }
  }

  const offline = () => new TypeError('Failed to fetch')

  test('sends in the order of writing, also what waited', async () => {
    const { open, sent, kept, waits, shown } = given([offline(), offline()])
    const outbox = open()
    await outbox.add(outgoing('c-1'))
    await settled()
    await outbox.add(outgoing('c-2'))
    await settled()
    expect([sent, [...kept.keys()], waits.length]).toEqual([[], ['c-1', 'c-2'], 2])
    waits[1]?.work()
    await settled()
    expect([sent, kept.size, shown().length]).toEqual([['c-1', 'c-2'], 0, 0])
  })

  test('waits longer each time, and no time at all once the network is back', async () => {
    const { open, waits, sent } = given([offline(), offline(), offline()])
    const outbox = open()
    await outbox.add(outgoing('c-1'))
    await settled()
    for (const at of [0, 1]) {
      waits[at]?.work()
      await settled()
    }
    expect(waits.map(({ milliseconds }) => milliseconds)).toEqual([1_000, 2_000, 4_000])
    outbox.flush()
    await settled()
    expect(sent).toEqual(['c-1'])
  })

  test('survives a reload', async () => {
    const { open, sent, kept } = given([offline()])
    const first = open()
    await first.add(outgoing('c-1'))
    await settled()
    first.close()
    await open().open(me)
    await settled()
    expect([sent, kept.size]).toEqual([['c-1'], 0])
  })

  test('keeps what was refused until it is sent again or given up, and does not hold up the rest', async () => {
    const { open, sent, shown } = given([new Refused('closed')])
    const outbox = open()
    await outbox.add(outgoing('c-1'))
    await outbox.add(outgoing('c-2'))
    await settled()
    expect(sent).toEqual(['c-2'])
    expect(shown()).toMatchObject([{ client_id: 'c-1', failure: 'closed' }])
    await outbox.retry('c-1')
    await settled()
    expect([sent, shown().length]).toEqual([['c-2', 'c-1'], 0])
  })

  test('forgets what is given up', async () => {
    const { open, kept, shown } = given([new Refused('closed')])
    const outbox = open()
    await outbox.add(outgoing('c-1'))
    await settled()
    await outbox.discard('c-1')
    expect([kept.size, shown().length]).toEqual([0, 0])
  })
})
