import { newId } from './ids.ts'
import type { Task, TaskKind } from './types.ts'
import type { World } from './world.ts'

/** What to do, by kind of task, with the object whose id is given. */
export type TaskRunners = Record<TaskKind, (world: World, subject: string) => void>

// setTimeout takes no more; what is due after that is looked at again then.
const longestWait = 2 ** 31 - 1

/** Asks for something to happen by itself at a time, in milliseconds. */
export function scheduleTask(world: World, kind: TaskKind, subject: string, at: number): void {
  world.store.put('tasks', { id: newId('task'), kind, subject, at })
}

/** Does what is to happen later, when its time has come. */
export interface Scheduler {
  /** Does all that is due by the clock. */
  runDue(): void
  /** Does all that waits, due or not, but lets no session expire before its time. */
  settle(): void
  close(): void
}

export function startScheduler(world: World, runners: TaskRunners): Scheduler {
  let timer: NodeJS.Timeout | undefined

  const waiting = () => world.store.newestFirst('tasks').reverse()
  const run = (tasks: Task[]) => {
    for (const task of tasks) {
      world.store.transact(() => {
        world.store.remove('tasks', task.id)
        runners[task.kind](world, task.subject)
      })
    }
  }
  const runDue = () => run(waiting().filter((task) => task.at <= world.clock()))
  const wait = () => {
    clearTimeout(timer)
    const tasks = waiting()
    if (tasks.length === 0) return
    const next = Math.min(...tasks.map((task) => task.at)) - world.clock()
    timer = setTimeout(wake, Math.min(Math.max(next, minimumWait), longestWait)).unref()
  }
  const wake = () => {
    runDue()
    wait()
  }

  world.store.onCommit((writes) => {
    if (writes.some(([table]) => table === 'tasks')) wait()
  })
  wait()
  return {
    runDue,
    settle: () => run(waiting().filter((task) => task.kind !== 'expire_session')),
    close: () => clearTimeout(timer),
  }
}

// A clock that stands still must not make the timer spin.
const minimumWait = 10
