import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Refusal } from '#kernel/refusal.ts'
import { textRules } from '../text-rules.ts'
import { messages } from './messages.ts'

/** The page of a rule as it is written beside it. @throws Refusal 'not-found' */
export async function rulePage(name: string): Promise<string> {
  const rule = textRules.find(({ meta }) => meta.id === `checking/${name}`)
  if (rule === undefined) throw new Refusal('not-found', messages.noRule)
  return readFile(join(import.meta.dirname, '..', 'rules', `${name}.md`), 'utf8')
}
