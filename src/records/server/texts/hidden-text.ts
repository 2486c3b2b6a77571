import { readFile } from 'node:fs/promises'
import { inTurn } from '#platform/in-turn.ts'
import type { Work } from '../work.ts'
import { mostBytes } from './file-reading.ts'

/** Longer nobody waits for a mark to be found; what is read later and bears one says so. */
const markMilliseconds = 8000

/** Whole files are in memory meanwhile: so many at once, however many come in. */
const turn = inTurn(4)

/** The text of a file that is just coming in and hides it; empty where it cannot be read in time. */
export async function hiddenText(
  { readText }: Work,
  path: string,
  { name, size }: { readonly name: string; readonly size: number },
): Promise<string> {
  if (readText === undefined || size > mostBytes) return ''
  const reading = await turn(async () => readText(await readFile(path), name, markMilliseconds))
  return 'text' in reading ? reading.text : ''
}
