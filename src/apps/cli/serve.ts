import { parseArgs } from 'node:util'
import { readConfig } from '#platform/config.ts'
import { createLifecycle } from '#platform/lifecycle.ts'
import { createLog } from '#platform/log.ts'
import { loadDemo } from '../server/load-demo.ts'
import { startServer } from '../server.ts'
import type { Command } from './command.ts'
import { messages } from './messages.ts'

export const serveCommand: Command = {
  name: 'serve',
  usage: messages.serveUsage,
  async run(args, out) {
    parseArgs({ args: [...args], options: {} })
    const config = readConfig()
    const log = createLog(config.logLevel)
    const lifecycle = createLifecycle(log)
    lifecycle.stopOnSignals()
    try {
      out.line(messages.starting)
      const { address, work, signIn, hasOrgan } = await startServer(config, log, lifecycle, (line) => out.line(line))
      const demo = !hasOrgan && config.demo ? await loadDemo(work, signIn, (line) => out.line(line)) : null
      out.line('')
      out.line(messages.ready)
      out.line(`  ${address}`)
      for (const line of demo === null ? messages.howToSignIn(hasOrgan) : messages.demoAccounts(demo)) out.line(line)
    } catch (error) {
      await lifecycle.stop()
      throw error
    }
    return untilStopped
  },
}

/** The process ends by signal. */
const untilStopped = new Promise<number>(() => undefined)
