import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'

/** Asks at the terminal; what is typed shows only where it may. */
export async function askTerminal(question: string, { hidden }: { hidden: boolean }): Promise<string> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({ input: process.stdin, output: hidden ? nowhere : process.stderr, terminal: true })
  // Ctrl-C at the question: leave as a shell expects, with the terminal's echo given back.
  lines.on('SIGINT', () => {
    lines.close()
    process.stderr.write('\n')
    process.exit(130)
  })
  if (hidden) process.stderr.write(question)
  try {
    return await lines.question(hidden ? '' : question)
  } finally {
    lines.close()
    if (hidden) process.stderr.write('\n')
  }
}

/** The first line of what was piped in. */
export async function firstLine(): Promise<string> {
  for await (const line of createInterface({ input: process.stdin })) return line
  return ''
}
