/**
 * Draws the state machines of orders, bids and disputes into docs/orders.md, between the markers
 * `<!-- states: order -->` and `<!-- end -->`. `--check` writes nothing and fails when the page is not up to date.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Transition } from '../kernel/machine.ts'
import { bidMachine, disputeMachine, orderMachine } from '../modules/orders/index.ts'

interface Drawable {
  readonly states: readonly string[]
  readonly transitions: Readonly<Record<string, Transition<string>>>
}

const machines: Record<string, Drawable> = { order: orderMachine, bid: bidMachine, dispute: disputeMachine }

export const page = join(import.meta.dirname, '../../../docs/orders.md')

/** The machine as a Mermaid diagram; the first state is where it begins. */
export function diagramOf({ states, transitions }: Drawable): string {
  const arrows = Object.entries(transitions).flatMap(([action, { from, to }]) =>
    from.map((state) => `    ${state} --> ${to}: ${action}`),
  )
  return ['```mermaid', 'stateDiagram-v2', `    [*] --> ${states[0]}`, ...arrows, '```'].join('\n')
}

/** The page with every diagram as its machine is now. */
export function redraw(text: string): string {
  return text.replace(/(<!-- states: (\w+) -->\n)[\s\S]*?(<!-- end -->)/g, (whole, start, name, end) => {
    const machine = machines[name]
    return machine ? `${start}${diagramOf(machine)}\n${end}` : whole
  })
}

if (import.meta.main) {
  const text = readFileSync(page, 'utf8')
  const drawn = redraw(text)
  if (!process.argv.includes('--check')) writeFileSync(page, drawn)
  else if (drawn !== text) {
    console.error('docs/orders.md is not what the machines say. Run `node server/src/tools/state-diagram.ts`.')
    process.exitCode = 1
  }
}
