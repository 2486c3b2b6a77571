import { letterOf } from '../bank/answer-key.ts'
import type { TrailLine } from './keeper-api.ts'

/**
 * Reads the trail of a sheet, '3=1,2@75;!90@165;': at 75 s the question at place 3 was answered by options 1 and 2 of
 * the bank's order ('~': by words), at 165 s the page was heard again after 90 s.
 */
export function readTrail(trail: string, startedAt: Date): readonly TrailLine[] {
  return trail.split(';').flatMap((piece): TrailLine[] => {
    const found = /^(?:!(\d+)|(\d+)=([\d,]*|~))@(\d+)$/.exec(piece)
    if (found === null) return []
    const [, silence, place, answer = '', seconds] = found
    const at = new Date(startedAt.getTime() + Number(seconds) * 1000).toISOString()
    if (silence !== undefined) return [{ at, silentSeconds: Number(silence), question: null, answer: null }]
    return [
      { at, silentSeconds: null, question: Number(place) + 1, answer: answer === '~' ? answer : lettersOf(answer) },
    ]
  })
}

function lettersOf(places: string): string {
  return places
    .split(',')
    .filter((place) => place !== '')
    .map((place) => letterOf(Number(place)))
    .join('')
}
