import { type CompareLevels, compareLevels } from './levels-data.ts'

/** The levels of a day, 'YYYY-MM-DD'. */
export function levelsOn(day: string): CompareLevels {
  const [first] = compareLevels
  const found = compareLevels.findLast(({ since }) => since <= day) ?? first
  if (found === undefined) throw new Error('no levels are declared')
  return found
}
