export { createEvents, defineEvent, type Event, type Events, on, onSeveral, type Subscriber } from './events.ts'
export {
  type Due,
  defineJob,
  type EnqueueOptions,
  enqueue,
  handle,
  handleTogether,
  type Job,
  type JobHandler,
  type JobRun,
} from './jobs.ts'
export { strikeJobs } from './strike.ts'
export { migrateJobs, type RunningWorker, runDueJobs, type Schedule, startWorker } from './worker.ts'
