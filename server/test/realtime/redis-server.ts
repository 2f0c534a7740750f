import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'

/** A value as the protocol knows it; null is nothing. */
type Reply = Buffer | number | string | null | Kind | readonly Reply[]
type Kind = { readonly simple: string } | { readonly map: readonly Reply[] } | { readonly push: readonly Reply[] }

interface Entry {
  readonly id: string
  readonly fields: readonly Buffer[]
}

/**
 * A server that speaks the part of Redis that connects our processes: RESP3, one stream that is read while it grows, and
 * channels. https://redis.io/docs/latest/develop/reference/protocol-spec/
 */
export async function startRedis(): Promise<{ url: string; stop: () => Promise<void> }> {
  const streams = new Map<string, Entry[]>()
  const subscribers = new Map<string, Set<Socket>>()
  const readers = new Set<() => void>()
  const sockets = new Set<Socket>()
  let added = 0

  const entriesOf = (name: string) => streams.get(name) ?? streams.set(name, []).get(name) ?? []
  const numberOf = (id: string) => (id === '$' ? added : Number(id.split('-')[0]))

  const commands: Record<string, (args: readonly Buffer[], socket: Socket) => Reply | undefined> = {
    hello: () => ({ map: ['server', 'redis', 'proto', 3] }),
    client: () => ({ simple: 'OK' }),
    publish([channel = Buffer.of(), message = Buffer.of()]) {
      const heard = subscribers.get(channel.toString()) ?? new Set()
      for (const each of heard) send(each, { push: ['message', channel, message] })
      return heard.size
    },
    subscribe(channels, socket) {
      for (const [at, channel] of channels.entries()) {
        const name = channel.toString()
        subscribers.set(name, (subscribers.get(name) ?? new Set()).add(socket))
        send(socket, { push: ['subscribe', channel, at + 1] })
      }
      return undefined
    },
    pubsub: ([, ...channels]) =>
      channels.flatMap((channel) => [channel, subscribers.get(channel.toString())?.size ?? 0]),
    xadd([stream = '', ...options]) {
      const fields = options.slice(options.findIndex((option) => option.toString() === '*') + 1)
      added += 1
      const id = `${added}-0`
      entriesOf(stream.toString()).push({ id, fields })
      for (const read of readers) read()
      return id
    },
    xread(options, socket) {
      const words = options.map(String)
      const [stream = '', id = '$'] = words.slice(words.findIndex((word) => word.toUpperCase() === 'STREAMS') + 1)
      const block = Number(words[words.findIndex((word) => word.toUpperCase() === 'BLOCK') + 1])
      const after = numberOf(id)
      const read = () => {
        const found = entriesOf(stream).filter((entry) => numberOf(entry.id) > after)
        if (found.length === 0) return
        end()
        send(socket, { map: [stream, found.map((entry) => [entry.id, entry.fields])] })
      }
      const end = () => {
        clearTimeout(timer)
        readers.delete(read)
      }
      const timer = setTimeout(() => {
        end()
        send(socket, null)
      }, block)
      timer.unref()
      readers.add(read)
      socket.once('close', end)
      read()
      return undefined
    },
  }

  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => socket.destroy())
    socket.once('close', () => {
      sockets.delete(socket)
      for (const set of subscribers.values()) set.delete(socket)
    })
    let rest: Buffer = Buffer.of()
    socket.on('data', (chunk) => {
      rest = Buffer.concat([rest, chunk])
      for (let next = readCommand(rest); next !== null; next = readCommand(rest)) {
        rest = next.rest
        const [name = '', ...args] = next.words
        const command = commands[name.toString().toLowerCase()]
        const reply = command ? command(args, socket) : new Error(`unknown command '${name}'`)
        if (reply instanceof Error) socket.write(`-ERR ${reply.message}\r\n`)
        else if (reply !== undefined) send(socket, reply)
      }
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `redis://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}

/** The first command of what has come, an array of texts; null while it is not whole. */
function readCommand(buffer: Buffer): { words: Buffer[]; rest: Buffer } | null {
  let at = 0
  const line = (): string | null => {
    const end = buffer.indexOf('\r\n', at)
    if (end < 0) return null
    const text = buffer.subarray(at, end).toString()
    at = end + 2
    return text
  }
  const head = line()
  if (head === null) return null
  const words: Buffer[] = []
  for (let left = Number(head.slice(1)); left > 0; left--) {
    const size = Number(line()?.slice(1) ?? Number.NaN)
    if (Number.isNaN(size) || buffer.length < at + size + 2) return null
    words.push(buffer.subarray(at, at + size))
    at += size + 2
  }
  return { words, rest: buffer.subarray(at) }
}

function send(socket: Socket, reply: Reply): void {
  socket.write(Buffer.concat(write(reply)))
}

function write(reply: Reply): Buffer[] {
  if (reply === null) return [Buffer.from('_\r\n')]
  if (typeof reply === 'number') return [Buffer.from(`:${reply}\r\n`)]
  if (typeof reply === 'string') return write(Buffer.from(reply))
  if (Buffer.isBuffer(reply)) return [Buffer.from(`$${reply.length}\r\n`), reply, Buffer.from('\r\n')]
  if (isList(reply)) return [Buffer.from(`*${reply.length}\r\n`), ...reply.flatMap(write)]
  if ('simple' in reply) return [Buffer.from(`+${reply.simple}\r\n`)]
  if ('push' in reply) return [Buffer.from(`>${reply.push.length}\r\n`), ...reply.push.flatMap(write)]
  return [Buffer.from(`%${reply.map.length / 2}\r\n`), ...reply.map.flatMap(write)]
}

const isList = (reply: Reply): reply is readonly Reply[] => Array.isArray(reply)
