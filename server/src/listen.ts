import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import getPort, { portNumbers } from 'get-port'
import type { Config } from './config.ts'
import { createFrontDoor, type FrontDoor } from './platform/http/front-door.ts'
import { StartError } from './start-error.ts'

/** How often a port that was free a moment ago may turn out to be taken: processes that start at once race for it. */
const attempts = 5

export interface OpenDoor {
  readonly frontDoor: FrontDoor
  readonly port: number
}

/** The first thing that happens: from here on, whoever asks is told that we live. */
export async function openDoor(config: Pick<Config, 'host' | 'port'>): Promise<OpenDoor> {
  const frontDoor = createFrontDoor()
  return { frontDoor, port: await listen(frontDoor.server, config) }
}

/** Opens the socket: on the port asked for, else on 3000 or the next free one. Answers the port. */
async function listen(server: Server, { host, port }: Pick<Config, 'host' | 'port'>): Promise<number> {
  for (let attempt = 1; ; attempt++) {
    // Free on every address of this machine, or `localhost` could lead to somebody else.
    const wanted = port ?? (await getPort({ port: portNumbers(3000, 3999) }))
    try {
      server.listen(wanted, host)
      await once(server, 'listening')
      return (server.address() as AddressInfo).port
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'EADDRINUSE' && port === null && attempt < attempts) continue
      throw toStartError(code, wanted, host) ?? error
    }
  }
}

function toStartError(code: string | undefined, port: number, host: string): StartError | null {
  if (code === 'EADDRINUSE') {
    return new StartError(`Port ${port} is taken. Set PORT to another one, or leave it out to get a free one.`)
  }
  if (code === 'EACCES') return new StartError(`Port ${port} is not ours to open. Set PORT to one above 1023.`)
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new StartError(`HOST ${host} is no address of this machine.`)
  }
  return null
}
