import { messages } from './client-messages.ts'
import { WrongUsage } from './wrong-usage.ts'

/** The words of a command, exactly as many as named. @throws WrongUsage */
export function needWords(words: readonly string[], names: readonly string[]): readonly string[] {
  const missing = names[words.length]
  if (missing !== undefined) throw new WrongUsage(messages.missingWord(missing))
  const extra = words[names.length]
  if (extra !== undefined) throw new WrongUsage(messages.extraWord(extra))
  return words
}

/** @throws WrongUsage when the flag is not there */
export function needFlag(value: string | undefined, name: string): string {
  if (value === undefined || value === '') throw new WrongUsage(messages.missingFlag(name))
  return value
}

/** `name=value` of a repeated flag. @throws WrongUsage */
export function needPair(text: string, flag: string): readonly [name: string, value: string] {
  const at = text.indexOf('=')
  if (at < 1) throw new WrongUsage(messages.notAPair(flag, text))
  return [text.slice(0, at).trim(), text.slice(at + 1)]
}
