import type { Command } from './command.ts'

export interface Found {
  readonly command: Command | null
  /** What follows the command's name; all words where there is no such command. */
  readonly args: readonly string[]
  /** Commands to list where there is none: those of the first word ('records'), else all. */
  readonly group: readonly Command[]
}

/** Names are one word or two: 'serve', 'records list'. */
export function findCommand(commands: readonly Command[], words: readonly string[]): Found {
  const [first = '', second = ''] = words
  for (const [name, length] of [
    [`${first} ${second}`, 2],
    [first, 1],
  ] as const) {
    const command = commands.find((one) => one.name === name)
    if (command !== undefined) return { command, args: words.slice(length), group: commands }
  }
  const group = commands.filter(({ name }) => name.startsWith(`${first} `))
  if (group.length === 0 || first === '') return { command: null, args: words, group: commands }
  return {
    command: null,
    args: second === '' ? ['help'] : second.startsWith('-') ? words.slice(1) : [`${first} ${second}`],
    group,
  }
}
