import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'
import { commands } from './cli/commands.ts'
import { findCommand } from './cli/find-command.ts'
import { messages } from './cli/messages.ts'
import { tellError } from './cli/tell-error.ts'

// What a command loads is compiled once: `check` then answers in half the time. Where the folder cannot be written, it goes on without.
enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/compiled', import.meta.url)))

// The reader of a pipe may leave early (`| head`): that is no error of ours.
process.stdout.on('error', () => process.exit())
process.exitCode = await main(process.argv.slice(2))

async function main(words: readonly string[]): Promise<number> {
  const out = {
    line: (text: string) => void process.stdout.write(`${text}\n`),
    json: (value: unknown) => void process.stdout.write(`${JSON.stringify(value)}\n`),
    error: (text: string) => void process.stderr.write(`${text}\n`),
  }
  const { command, args, group } = findCommand(commands, words)
  const isHelp = args.some((arg) => arg === '--help' || arg === '-h')
  if (command === null) {
    const [name = 'help'] = args
    const isAsked = isHelp || name === 'help'
    if (!isAsked) out.error(messages.noSuchCommand(name))
    const tell = isAsked ? out.line : out.error
    tell(messages.commandList(group.map(({ name: one, usage }) => ({ name: one, usage }))))
    return isAsked ? 0 : 2
  }
  if (isHelp) {
    out.line(command.usage)
    return 0
  }
  try {
    return await command.run(args, out)
  } catch (error) {
    return tellError(error, { command, out, asJson: args.includes('--json') })
  }
}
