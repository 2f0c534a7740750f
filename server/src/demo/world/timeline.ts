import { awake, day, hour, minute } from '../moments.ts'
import type { Random } from '../random.ts'
import { type Stage, stages } from './stages.ts'

/** When things happened to an order, in milliseconds; null for what did not happen. */
export type Timeline = Readonly<{
  written: number
  published: number | null
  awarded: number | null
  paid: number | null
  started: number | null
  finished: number | null
  /** Accepted, cancelled, disputed or decided, as the stage says. */
  ended: number | null
  /** When the dispute was raised, where there was one. */
  disputed: number | null
}>

/** Spreads what happened at this stage over the days until now, in the hours in which people are awake. */
export function drawTimeline(stage: Stage, now: number, random: Random): Timeline {
  const rules = stages[stage]
  const written = now - random.between(...rules.written) * day
  const last = now - (rules.last ? random.between(...rules.last) * day : 0)
  const endsByItself = !rules.last
  const end = stage === 'completed' ? Math.min(last, written + random.between(4, 12) * day) : last
  const published = stage === 'draft' ? null : Math.min(written + random.between(8, 50) * minute, now - minute)
  const at = (share: number) =>
    (published ?? written) + (end - (published ?? written)) * (share + random.between(0, 0.04))

  const awarded = rules.awarded ? (stage === 'assigned_unpaid' ? end : at(0.4)) : null
  const paid = rules.paid && awarded !== null ? Math.min(awarded + random.between(0.3, 9) * hour, at(0.5)) : null
  const started = rules.started ? (stage === 'started' ? end : at(0.58)) : null
  const finished = rules.finished ? (stage === 'finished' ? end : at(0.85)) : null
  const decided = stage === 'resolved_completed' || stage === 'resolved_cancelled'
  const over = decided || stage === 'completed' || stage === 'disputed' || stage.startsWith('cancelled')
  const disputed = decided ? at(0.7) : stage === 'disputed' ? end : null

  const inDaylight = (moment: number | null) => (moment === null ? null : Math.floor(awake(moment, now)))
  return {
    written: Math.floor(awake(written, now)),
    published: inDaylight(published),
    awarded: inDaylight(awarded),
    paid: inDaylight(paid),
    started: inDaylight(started),
    finished: inDaylight(finished),
    ended: over && !endsByItself ? inDaylight(end) : null,
    disputed: inDaylight(disputed),
  }
}
