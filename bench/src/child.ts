import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'

interface ChildOptions {
  readonly args?: readonly string[]
  readonly execArgv?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

/** Another Node process of ours; it ends with us. */
export interface Child {
  /** Sends a message, and resolves with the next one that comes back. @throws when the process ends instead */
  ask<Answer>(message: object | string): Promise<Answer>
  /** Resolves when `check` is true for what the process has printed; its output goes nowhere else. */
  printed<T>(find: (output: string) => T | null): Promise<T>
  stop(): Promise<void>
}

export function startChild(file: string, { args = [], execArgv = [], env = {} }: ChildOptions = {}): Child {
  const process_ = fork(file, args, {
    execArgv: [...execArgv],
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const output = collect(process_)
  const ended = once(process_, 'exit').then(([code]) => {
    throw new Error(`${file} ended with ${code}:\n${output.text.slice(-4000)}`)
  })
  ended.catch(() => {})
  const stopWithUs = () => process_.kill('SIGKILL')
  process.once('exit', stopWithUs)
  return {
    async ask(message) {
      const answer = once(process_, 'message')
      process_.send(message)
      return (await Promise.race([answer, ended]))[0]
    },
    async printed(find) {
      for (;;) {
        const found = find(output.text)
        if (found !== null) return found
        await Promise.race([output.more(), ended])
      }
    },
    async stop() {
      process.off('exit', stopWithUs)
      if (process_.exitCode !== null || process_.signalCode !== null) return
      const gone = once(process_, 'exit')
      process_.kill('SIGTERM')
      await gone
    },
  }
}

function collect(child: ChildProcess) {
  const output = { text: '', more: () => new Promise<void>((resolve) => waiting.push(resolve)) }
  let waiting: (() => void)[] = []
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      output.text = (output.text + chunk).slice(-20_000)
      const ready = waiting
      waiting = []
      for (const resolve of ready) resolve()
    })
  }
  return output
}
