export { type Allowance, createAllowance } from './rate.ts'
export { createRealtime, type Realtime, type RealtimeOptions } from './realtime.ts'
export type { Connection, Sockets } from './sockets.ts'
export type { SessionWatch } from './watch.ts'
