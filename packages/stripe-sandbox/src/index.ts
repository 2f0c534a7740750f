export type { StripeSandbox } from './face.ts'
export type { Fault, Hold } from './faults.ts'
export type { Logger, SandboxOptions } from './options.ts'
export { startStripeSandbox } from './sandbox.ts'
