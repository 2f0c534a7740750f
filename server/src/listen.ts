import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import getPort, { portNumbers } from 'get-port'
import type { Config } from './config.ts'
import { StartError } from './start-error.ts'

/** Opens the socket: on the port asked for, else on 3000 or the next free one. Answers the port. */
export async function listen(server: Server, { host, port }: Pick<Config, 'host' | 'port'>): Promise<number> {
  const wanted = port ?? (await getPort({ port: portNumbers(3000, 3999), host }))
  server.listen(wanted, host)
  try {
    await once(server, 'listening')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    throw new StartError(`Port ${wanted} is taken. Set PORT to another one, or leave it out to get a free one.`)
  }
  return (server.address() as AddressInfo).port
}
