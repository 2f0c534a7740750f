import { Agent, type AgentOptions } from 'node:https'
import { connect as connectPlain } from 'node:net'
import { connect as connectSafe } from 'node:tls'

/**
 * For clients that know one address only: whatever they ask for over this agent goes to the server at `url`, which
 * speaks what they expect.
 */
export function redirectAgent(url: string): Agent {
  const { hostname: host, port, protocol } = new URL(url)
  class RedirectAgent extends Agent {
    override createConnection() {
      if (protocol === 'http:') return connectPlain({ host, port: Number(port || 80) })
      return connectSafe({ host, port: Number(port || 443), servername: host })
    }
  }
  const options: AgentOptions = { keepAlive: true, maxSockets: 20 }
  return new RedirectAgent(options)
}
