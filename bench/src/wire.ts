import { once } from 'node:events'
import { WebSocket } from 'ws'

/**
 * A client of Socket.IO that does as little as it can, so that a thousand of them leave the cores to what is measured:
 * frames of version 4 of Engine.IO, read as text.
 */
export interface Wire {
  /** Sends an event; resolves with what its acknowledgement said. */
  ask(event: string, body: object): Promise<string>
  close(): void
}

/** Connects, and calls `heard` with the text of every event that comes. @throws when it is not let in */
export async function connect(url: string, auth: object, heard: (text: string) => void): Promise<Wire> {
  const address = `${url.replace(/^http/, 'ws')}/socket.io/?EIO=4&transport=websocket`
  const socket = new WebSocket(address, { perMessageDeflate: false })
  const asked = new Map<number, (text: string) => void>()
  let next = 0
  let letIn = (_: string) => {}
  const answered = new Promise<string>((resolve) => {
    letIn = resolve
  })
  socket.on('message', (data) => {
    const text = String(data)
    if (text === '2') socket.send('3')
    else if (text.startsWith('42')) heard(text)
    else if (text.startsWith('43')) acknowledge(text)
    else if (text.startsWith('0')) socket.send(`40${JSON.stringify(auth)}`)
    else if (text.startsWith('4')) letIn(text)
  })

  function acknowledge(text: string): void {
    const id = Number.parseInt(text.slice(2), 10)
    asked.get(id)?.(text)
    asked.delete(id)
  }

  await once(socket, 'open')
  const answer = await answered
  if (!answer.startsWith('40')) throw new Error(`a socket was not let in: ${answer}`)
  return {
    ask: (event, body) =>
      new Promise((resolve) => {
        asked.set(next, resolve)
        socket.send(`42${next++}${JSON.stringify([event, body])}`)
      }),
    close: () => socket.terminate(),
  }
}
