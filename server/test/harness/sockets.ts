import { io, type ManagerOptions, type Socket, type SocketOptions } from 'socket.io-client'
import { afterAll, vi } from 'vitest'
import type { Caller } from './api.ts'

/** An app with an open socket, that remembers what it was told. */
export interface TestSocket {
  readonly socket: Socket
  /** What it was told, in the order of arrival. */
  // biome-ignore lint/suspicious/noExplicitAny: tests read what they expect, and fail where it is not there
  readonly told: { event: string; payload: any }[]
  /** Sends an event and answers its acknowledgement. */
  // biome-ignore lint/suspicious/noExplicitAny: the same
  ask(event: string, body?: unknown): Promise<any>
  /** Waits for the first event of this name that fits. */
  // biome-ignore lint/suspicious/noExplicitAny: the same
  hears(event: string, fits?: (payload: any) => boolean): Promise<any>
  /** Why it was closed; waits until it is. */
  closed(): Promise<string>
}

type Options = Partial<ManagerOptions & SocketOptions>

/** Connects as an app does, and waits until it is let in; `language` is English unless told. */
export async function connect(url: string, caller: Caller, options: Options = {}): Promise<TestSocket> {
  const opened = open(url, { auth: { token: caller.token, language: 'en' }, ...options })
  const refused = new Promise<never>((_, reject) => opened.socket.on('connect_error', reject))
  await Promise.race([new Promise<void>((resolve) => opened.socket.on('connect', resolve)), refused])
  return opened
}

/** Tries to connect, and answers what it is refused with. */
export async function refusalOf(url: string, options: Options): Promise<Error & { data?: { code: string } }> {
  const { socket } = open(url, options)
  const error = await new Promise<Error>((resolve) => socket.on('connect_error', resolve))
  socket.close()
  return error
}

function open(url: string, options: Options): TestSocket {
  const socket = io(url, { transports: ['websocket'], forceNew: true, reconnection: false, ...options })
  afterAll(() => void socket.close())
  const told: TestSocket['told'] = []
  let reason: string | null = null
  socket.onAny((event, payload) => told.push({ event, payload }))
  socket.on('disconnect', (why) => {
    reason = why
  })
  return {
    socket,
    told,
    ask: (event, body) => socket.timeout(60_000).emitWithAck(event, body),
    hears: (event, fits = () => true) =>
      vi.waitFor(
        () => {
          const heard = told.find((one) => one.event === event && fits(one.payload))
          if (!heard) throw new Error(`heard no ${event}, but ${JSON.stringify(told)}`)
          return heard.payload
        },
        { interval: 5, timeout: 60_000 },
      ),
    closed: () =>
      vi.waitFor(
        () => {
          if (reason === null) throw new Error('still open')
          return reason
        },
        { interval: 5, timeout: 60_000 },
      ),
  }
}
