import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { hasOrgan } from '#capabilities/organs/server.ts'
import { systemClock } from '#platform/clock.ts'
import { readConfig } from '#platform/config.ts'
import { prepareDataFolder } from '#platform/data-folder.ts'
import { searchNotice } from '#platform/db/search-notice.ts'
import { diskFailureWithin } from '#platform/disk-failure.ts'
import { tryAddress } from '#platform/http/serve.ts'
import { createLifecycle } from '#platform/lifecycle.ts'
import { createLog } from '#platform/log.ts'
import { makeSignIn } from '#platform/sign-in/sign-in.ts'
import { keepPassword, passwordHint } from '../server/demo/password-hint.ts'
import { loadDemo } from '../server/load-demo.ts'
import { openDoor, openWork } from '../server.ts'
import type { Command, Out } from './command.ts'
import { messages } from './messages.ts'

export const serveCommand: Command = {
  name: 'serve',
  usage: messages.serveUsage,
  async run(args, out) {
    parseArgs({ args: [...args], options: {} })
    const config = readConfig()
    out.line(messages.starting)
    const { path, notice } = prepareDataFolder(config.dataFolder, { embedded: config.databaseUrl === null })
    if (notice !== null) out.line(notice)
    const logFile = join(path, 'log', `shufa-${systemClock.today()}.log`)
    const log = createLog(config.logLevel, logFile)
    const lifecycle = createLifecycle(log)
    lifecycle.stopOnSignals()
    try {
      const work = await openWork(config, path, log, lifecycle)
      const { database, clock } = work
      const slow = await searchNotice(database)
      if (slow !== null) out.line(slow)
      const signIn = makeSignIn({ database, clock, log })
      // The door opens last, so that nobody meets a half-loaded organ.
      const isNew = !(await hasOrgan(database))
      const isDemo = isNew && config.demo
      const keep = (password: string) => keepPassword(path, password)
      // A taken port is told before a demo is loaded for nothing.
      if (isDemo) await tryAddress(config)
      if (isDemo) await loadDemo(work, signIn, { tell: out.line, keepPassword: keep })
      const address = await openDoor(work, signIn, config, lifecycle)
      const hint = await passwordHint(path, database)
      tellReady(out, address, [...hint, ...messages.howToSignIn(!isNew || isDemo)])
      out.line(messages.whereLogIs(logFile))
    } catch (error) {
      await lifecycle.stop()
      throw diskFailureWithin(error, path) ?? error
    }
    return untilStopped
  },
}

function tellReady(out: Out, address: string, lines: readonly string[]): void {
  for (const line of ['', messages.ready, `  ${address}`, ...lines]) out.line(line)
}

/** The process ends by signal. */
const untilStopped = new Promise<number>(() => undefined)
