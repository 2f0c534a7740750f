/** The demo: a believable marketplace of Bishkek and Osh, which an operator can load, look at and remove. */
export { demoPassword, type LoadOptions, loadDemo } from './load.ts'
export { removeDemo } from './remove.ts'
export type { Sandbox } from './teach-sandbox.ts'
