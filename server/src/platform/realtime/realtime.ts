import type { Server as HttpServer } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { Server, type Socket } from 'socket.io'
import { commonErrors, Problem } from '../../kernel/errors.ts'
import { type Language, languages } from '../../kernel/language.ts'
import { problemOf } from '../http/problem.ts'
import { toProblemJson } from '../http/problem-json.ts'
import { type AdapterOptions, connectProcesses } from './adapter.ts'
import { createGate, type HandshakeOptions, identify } from './handshake.ts'
import { type Connection, connectionOf, createDispatch, type Sockets } from './sockets.ts'
import { cutEndedSessions, type SessionWatch } from './watch.ts'

export interface RealtimeOptions extends HandshakeOptions, AdapterOptions {
  readonly sessions: SessionWatch
}

/** Something to say to people: one payload for all, or one per language. */
interface Told {
  readonly to: readonly string[]
  readonly event: string
  readonly payload: object | Readonly<Record<Language, object>>
  readonly perLanguage: boolean
}

/** The sockets of everyone who is connected, in whichever process they are. */
export interface Realtime {
  readonly sockets: Sockets
  /**
   * Sends an event to every socket of these users. It is not kept for those who are not there, and nobody is told of
   * one that got lost: what matters has to be found again by asking.
   */
  tell(userIds: readonly string[], event: string, payload: object): void
  /** The same, where what is said depends on the language of the one who reads. */
  tellInLanguages(userIds: readonly string[], event: string, say: (language: Language) => object): void
  /** Whether one of these users has a socket in this process. */
  isHere(userId: string): boolean
  /** Calls `heard` for every event that this process is asked to send, by itself or by another one. */
  onTold(heard: (event: string, payload: object) => void): void
  onConnect(heard: (connection: Connection) => void): void
  onDisconnect(heard: (connection: Connection) => void): void
  /** Lets a process that serves no sockets tell those of the others. */
  join(): Promise<void>
  /** Begins to serve sockets beside what the server serves already. */
  attach(server: HttpServer): Promise<void>
  /** Takes no new sockets, finishes what is being done, and closes those that are open. */
  close(): Promise<void>
}

/** Bytes of one frame, in either direction's worth of text. */
const largestFrame = 64 * 1024

/** Sockets of one user in one process: a device, or a tab, each. */
const mostSockets = 30

/** Milliseconds for which a stopping process waits for what clients have asked for. */
const patience = 5_000

export function createRealtime(options: RealtimeOptions): Realtime {
  const { log, corsOrigins, sessions } = options
  const gate = createGate(options)
  const listeners = {
    told: [] as ((event: string, payload: object) => void)[],
    connect: [] as ((connection: Connection) => void)[],
    disconnect: [] as ((connection: Connection) => void)[],
  }
  let closing: Promise<void> | undefined
  let disconnectProcesses: (() => Promise<void>) | null = null
  let stopWatching = () => {}
  const io = new Server({
    serveClient: false,
    maxHttpBufferSize: largestFrame,
    pingInterval: 20_000,
    pingTimeout: 10_000,
    cors: { origin: [...corsOrigins], credentials: false },
    allowRequest: (request, answer) => {
      const refusal = closing !== undefined ? commonErrors.unavailable.code : gate(request)
      answer(refusal, refusal === null)
    },
  })
  const dispatch = createDispatch({
    log,
    perMinute: options.perMinute,
    identify: (socket) => identify(socket, options),
  })

  io.use((socket, next) => {
    admit(socket).then(
      () => next(),
      (error: unknown) => next(refusalOf(socket, error)),
    )
  })

  /** Puts a socket into the rooms of its user, its session and its language. */
  async function admit(socket: Socket): Promise<void> {
    const { actor, language } = await identify(socket, options)
    const { userId, sessionId } = actor
    if ((io.of('/').adapter.rooms.get(userId)?.size ?? 0) >= mostSockets) {
      throw new Problem(commonErrors.tooManyRequests, { params: { seconds: 60 } })
    }
    socket.data = { userId, sessionId, language }
    await socket.join([userId, sessionId, languageRoom(userId, language)])
  }

  io.on('connection', (socket) => {
    // Who was revoked while the socket was let in has not been cut by then.
    void sessions.stillOpen([socket.data.sessionId]).then(
      (open) => open.size === 0 && socket.disconnect(true),
      (error: unknown) => log.warn({ err: error }, 'could not look whether a session has ended'),
    )
    dispatch.serve(socket)
    for (const heard of listeners.connect) heard(connectionOf(socket))
    socket.on('disconnect', () => {
      for (const heard of listeners.disconnect) heard(connectionOf(socket))
    })
  })

  function deliver({ to, event, payload, perLanguage }: Told): void {
    const texts = payload as Record<Language, object>
    for (const heard of listeners.told) heard(event, perLanguage ? texts.ky : payload)
    if (!perLanguage) return void io.local.to([...to]).emit(event, payload)
    for (const language of languages) {
      io.local.to(to.map((userId) => languageRoom(userId, language))).emit(event, texts[language])
    }
  }
  io.on('tell', deliver)

  function send(told: Told): void {
    if (told.to.length === 0 || closing !== undefined) return
    deliver(told)
    if (disconnectProcesses) io.serverSideEmit('tell', told)
  }

  async function join(): Promise<void> {
    disconnectProcesses = await connectProcesses(io, options)
  }

  async function close(): Promise<void> {
    stopWatching()
    await Promise.race([dispatch.settled(), sleep(patience)])
    io.disconnectSockets(true)
    await io.of('/').adapter.close()
    io.engine?.close()
    await disconnectProcesses?.()
  }

  return {
    sockets: dispatch.sockets,
    tell: (to, event, payload) => send({ to, event, payload, perLanguage: false }),
    tellInLanguages: (to, event, say) =>
      send({ to, event, payload: Object.fromEntries(languages.map((one) => [one, say(one)])), perLanguage: true }),
    isHere: (userId) => io.of('/').adapter.rooms.has(userId),
    onTold: (heard) => void listeners.told.push(heard),
    onConnect: (heard) => void listeners.connect.push(heard),
    onDisconnect: (heard) => void listeners.disconnect.push(heard),
    join,
    async attach(server) {
      await join()
      stopWatching = cutEndedSessions(io, sessions, log)
      io.attach(server)
    },
    close() {
      closing ??= close()
      return closing
    },
  }
}

function languageRoom(userId: string, language: Language): string {
  return `${userId}:${language}`
}

/** What a client gets as `connect_error`: the code as its message, the problem as its data. */
function refusalOf(socket: Socket, error: unknown): Error {
  const problem = problemOf(error)
  return Object.assign(new Error(problem.declaration.code), { data: toProblemJson(problem, 'en', socket.id) })
}
