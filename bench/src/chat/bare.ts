/**
 * Socket.IO with nothing around it: whoever is in a room gets what is said there. Nothing is stored, nobody is asked
 * who they are; another process is reached as ours reaches it.
 */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdapter } from '@socket.io/postgres-adapter'
import pg from 'pg'
import { Server } from 'socket.io'

interface Setup {
  readonly url: string
  /** A message as ours arrives, so that both carry the same. */
  readonly message: object
}

const server = createServer()
const io = new Server(server, { serveClient: false })
let template = {}

io.on('connection', (socket) => {
  void socket.join(socket.handshake.auth.rooms)
  socket.on('message.send', ({ room_id, client_id, content }, acknowledge: (answer: object) => void) => {
    const message = { ...template, room_id, client_id, content }
    io.to(room_id).emit('message.created', message)
    acknowledge({ ok: true, data: message })
  })
})

process.on('message', async (order: 'cpu' | Setup) => {
  if (order === 'cpu') return void process.send?.(process.cpuUsage())
  template = order.message
  const pool = new pg.Pool({ connectionString: order.url, max: 4 })
  await pool.query(attachments)
  io.adapter(createAdapter(pool))
  server.listen(0, '127.0.0.1', () => process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`))
})

/** Where the adapter puts what is too long for NOTIFY. */
const attachments = `create table if not exists socket_io_attachments
  (id bigserial unique, created_at timestamptz default now(), payload bytea)`
