import { whenLauncherGone } from './launcher.ts'
import type { Log } from './log.ts'
import { lifecycleMessages } from './messages.ts'

export interface Lifecycle {
  /** Registers how a part stops; parts stop in the reverse order of their registration. */
  onStop(name: string, stop: () => Promise<void> | void): void
  /** Stops every part once; later calls wait for the first. True when all stopped without trouble and in time. */
  stop(): Promise<boolean>
  /**
   * Stops on SIGINT and SIGTERM, when the terminal is closed and when the npm that started us is gone; then ends the
   * process: 0 when clean, 1 otherwise. A second signal ends it at once.
   */
  stopOnSignals(): void
}

/** `deadlineSeconds` is for each part: one that takes longer is left behind. */
export function createLifecycle(log: Log, { deadlineSeconds = 15 } = {}): Lifecycle {
  const parts: { name: string; stop: () => Promise<void> | void }[] = []
  let stopping: Promise<boolean> | undefined
  const stop = () => {
    stopping ??= stopAll(parts, log, deadlineSeconds)
    return stopping
  }
  return {
    onStop: (name, stopPart) => void parts.unshift({ name, stop: stopPart }),
    stop,
    stopOnSignals() {
      const end = async () => process.exit((await stop()) ? 0 : 1)
      const endNow = () => (stopping === undefined ? end() : process.exit(1))
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, endNow)
      // Under nohup, which keeps us alive after the terminal, nothing is written to a terminal.
      if (process.stdout.isTTY) process.on('SIGHUP', end)
      whenLauncherGone(end)
    },
  }
}

async function stopAll(
  parts: readonly { name: string; stop: () => Promise<void> | void }[],
  log: Log,
  deadlineSeconds: number,
): Promise<boolean> {
  let clean = true
  for (const { name, stop } of parts) {
    try {
      await inTime(stop, name, deadlineSeconds)
    } catch (error) {
      clean = false
      log.error({ err: error, part: name }, 'stop')
    }
  }
  return clean
}

async function inTime(stop: () => Promise<void> | void, name: string, seconds: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const overdue = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(lifecycleMessages.overdue(name, seconds))), seconds * 1000)
  })
  await Promise.race([Promise.resolve().then(stop), overdue]).finally(() => clearTimeout(timer))
}
