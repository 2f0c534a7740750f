import { io } from 'socket.io-client'
import type { Link } from './link.ts'

/** Milliseconds after which a line is tried again that the server has closed, or did not want: it may be starting anew. */
const patience = 5_000

/**
 * Connects to the page's own server, with its session cookie. By websocket alone: it names its origin, which the server
 * asks for where a cookie says who one is, and it needs no more than one process.
 */
export function openLink(language: string): Link {
  const socket = io({ transports: ['websocket'], auth: { language }, reconnectionDelayMax: 10_000 })
  let timer: ReturnType<typeof setTimeout> | undefined
  /** What breaks by itself the library mends by itself. */
  const returnLater = () => {
    if (!socket.active) timer = setTimeout(() => socket.connect(), patience)
  }
  socket.on('disconnect', (reason) => reason !== 'io client disconnect' && returnLater())
  socket.on('connect_error', ({ message }) => message !== 'auth.required' && returnLater())
  return {
    on: (event, heard) => void socket.on(event as string, heard),
    onState(heard) {
      socket.on('connect', () => heard(true))
      socket.on('disconnect', () => heard(false))
    },
    send: (event, body) => void socket.emit(event, body),
    close() {
      clearTimeout(timer)
      socket.close()
    },
  }
}
