import { connect, type Wire } from '../wire.ts'

/** Somebody with a socket, and the rooms they are in. */
export interface Person {
  readonly token: string
  /** Of them and one other. */
  readonly pair: string
  /** Of all. */
  readonly all: string
}

/** Everybody, connected; what they hear is measured here, so that one clock tells when it was said and when heard. */
export interface Crowd {
  /** Somebody says something in a room; resolves when `listeners` sockets have it and it is acknowledged. */
  say(speaker: number, roomId: string, listeners: number): Promise<void>
  /** Milliseconds from saying to hearing, of everyone but the speaker, since it was last asked. */
  takeTimes(): number[]
  /** How many messages were not taken: a server that has too much to do says so. */
  refused(): number
  /** The first message that arrived, as it was. */
  sample(): object
  close(): void
}

interface Said {
  readonly at: number
  readonly speaker: number
  left: number
  readonly heardByAll: () => void
}

/** Milliseconds after which a message counts as lost. */
const patience = 30_000

/** Connects people to the processes in turn: two who share a room are never in the same one. */
export async function gather(urls: readonly string[], people: readonly Person[]): Promise<Crowd> {
  const underWay = new Map<string, Said>()
  const wires: Wire[] = []
  let times: number[] = []
  let sample = ''
  let next = 0
  let refused = 0

  function hear(listener: number, text: string): void {
    if (!text.startsWith('42["message.created"')) return
    sample ||= text
    const from = text.indexOf('"client_id":"') + 13
    const clientId = text.slice(from, text.indexOf('"', from))
    const said = underWay.get(clientId)
    if (!said) return
    if (said.speaker !== listener) times.push(performance.now() - said.at)
    said.left -= 1
    if (said.left > 0) return
    underWay.delete(clientId)
    said.heardByAll()
  }

  const waiting = people.map((person, n) => ({ person, n }))
  const letIn = async () => {
    for (let one = waiting.shift(); one; one = waiting.shift()) {
      const { n, person } = one
      const auth = { token: person.token, rooms: [person.pair, person.all] }
      wires[n] = await connect(urls[n % urls.length] ?? '', auth, (text) => hear(n, text))
    }
  }
  await Promise.all(Array.from({ length: 20 }, letIn))

  return {
    async say(speaker, roomId, listeners) {
      const clientId = `m${next++}`
      const heard = new Promise<void>((resolve, reject) => {
        const timer = setTimeout(
          () => reject(new Error(`${clientId} was not heard by ${underWay.get(clientId)?.left}`)),
          patience,
        )
        const heardByAll = () => {
          clearTimeout(timer)
          resolve()
        }
        underWay.set(clientId, { at: performance.now(), speaker, left: listeners, heardByAll })
      })
      const body = { room_id: roomId, client_id: clientId, content: 'Саламатсызбы! Эртең саат онго келсем болобу?' }
      const taken = async () => {
        const answer = await wires[speaker]?.ask('message.send', body)
        if (answer?.includes('"ok":true')) return
        refused += 1
        underWay.get(clientId)?.heardByAll()
        underWay.delete(clientId)
      }
      await Promise.all([taken(), heard])
    },
    takeTimes() {
      const taken = times
      times = []
      return taken
    },
    refused: () => refused,
    sample: () => JSON.parse(sample.slice(2))[1],
    close() {
      for (const wire of wires) wire.close()
    },
  }
}
