/** A process of its own that holds the embedded database open until it hears from its parent, or is killed. */
import { startEmbedded } from '../../src/platform/database/index.ts'

const [, , stateDir = ''] = process.argv
const server = await startEmbedded({ stateDir })
process.send?.({ url: server.url, owned: server.owned })
process.once('message', async () => {
  await server.stop()
  process.exit()
})
