export { createEvents, defineEvent, type Event, type Events, on, type Subscriber } from './events.ts'
export { defineJob, type EnqueueOptions, enqueue, handle, type Job, type JobHandler, type JobRun } from './jobs.ts'
export { strikeJobs } from './strike.ts'
export { migrateJobs, type RunningWorker, runDueJobs, type Schedule, startWorker } from './worker.ts'
