import { Worker } from 'node:worker_threads'
import { inTurn } from '#platform/in-turn.ts'
import type { FileReading, ReadText } from '#records/server/texts/file-reading.ts'

export interface TextReader {
  readonly read: ReadText
  close(): Promise<void>
}

/** One thread reads what was filed; another is left for what is just coming in. */
const mostThreads = 2
const idleMilliseconds = 30_000

/** Reads files in threads of their own: one that takes too long or too much is given up with its thread. */
export function makeTextReader(): TextReader {
  const turn = inTurn(mostThreads)
  const idle: IdleThread[] = []
  const read: ReadText = (bytes, name, milliseconds) =>
    turn(async () => {
      const thread = takeIdle(idle) ?? startThread()
      const answer = await ask(thread, { bytes, name }, milliseconds)
      if (answer === null) await thread.terminate()
      else rest(idle, thread)
      return answer ?? { fault: 'failed' }
    })
  return {
    read,
    async close() {
      for (let thread = takeIdle(idle); thread !== null; thread = takeIdle(idle)) await thread.terminate()
    },
  }
}

interface IdleThread {
  readonly thread: Worker
  readonly timer: NodeJS.Timeout
}

function takeIdle(idle: IdleThread[]): Worker | null {
  const found = idle.pop()
  if (found === undefined) return null
  clearTimeout(found.timer)
  return found.thread
}

/** Kept for the next file for a while; memory is given back when none comes. */
function rest(idle: IdleThread[], thread: Worker): void {
  const timer = setTimeout(() => {
    const at = idle.findIndex((one) => one.thread === thread)
    if (at >= 0) idle.splice(at, 1)
    void thread.terminate()
  }, idleMilliseconds).unref()
  idle.push({ thread, timer })
}

function startThread(): Worker {
  const thread = new Worker(new URL('./text-thread.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: 400, maxYoungGenerationSizeMb: 32 },
    stdout: true,
    stderr: true,
  })
  thread.unref()
  // What goes wrong between two questions is told by the next.
  thread.on('error', () => undefined)
  return thread
}

/** `null` when no answer came. */
function ask(
  thread: Worker,
  asked: { readonly bytes: Uint8Array; readonly name: string },
  milliseconds: number,
): Promise<FileReading | null> {
  return new Promise((resolve) => {
    const end = (answer: FileReading | null) => {
      clearTimeout(timer)
      thread.removeAllListeners('message').removeAllListeners('exit')
      resolve(answer)
    }
    const timer = setTimeout(() => end(null), milliseconds)
    thread.once('message', (answer: FileReading) => end(answer))
    thread.once('exit', () => end(null))
    thread.postMessage(asked)
  })
}
