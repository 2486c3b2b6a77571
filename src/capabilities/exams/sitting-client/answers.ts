import type { Answer, SitterPaper, SitterQuestion } from '../engine/api.ts'

/** All questions in the order of the paper. */
export function questionsOf(paper: SitterPaper): readonly SitterQuestion[] {
  return paper.sections.flatMap((section) => section.questions)
}

/** Something stands there. A choice taken back and blanks of spaces are no answer. */
export function isAnswered(answer: Answer | undefined): boolean {
  if (answer === undefined) return false
  if ('places' in answer) return answer.places.length > 0
  if ('blanks' in answer) return answer.blanks.some((blank) => blank.trim() !== '')
  return answer.text.trim() !== ''
}

export function placesOf(answer: Answer | undefined): readonly number[] {
  return answer !== undefined && 'places' in answer ? answer.places : []
}

/** One text for each blank, '' where nothing stands yet. */
export function blanksOf(question: SitterQuestion, answer: Answer | undefined): readonly string[] {
  const given = answer !== undefined && 'blanks' in answer ? answer.blanks : []
  return Array.from({ length: Math.max(1, question.blanks) }, (_, at) => given[at] ?? '')
}

export function textOf(answer: Answer | undefined): string {
  return answer !== undefined && 'text' in answer ? answer.text : ''
}

/** A choice pressed: the only one, or one more, or taken back. */
export function choose(question: SitterQuestion, answer: Answer | undefined, place: number): Answer {
  const places = placesOf(answer)
  if (question.kind !== 'multiple') return { places: [place] }
  const kept = places.includes(place) ? places.filter((one) => one !== place) : [...places, place]
  return { places: kept.toSorted((a, b) => a - b) }
}

/** 'A' … 'Z' and '1' … '9' name an option; `null` for another key or an option that is not there. */
export function placeOfKey(key: string, options: number): number | null {
  const letter = /^[a-z]$/i.test(key) ? key.toUpperCase().charCodeAt(0) - 65 : null
  const digit = /^[1-9]$/.test(key) ? Number(key) - 1 : null
  const place = letter ?? digit
  return place !== null && place < options ? place : null
}

export function letterOf(place: number): string {
  return String.fromCharCode(65 + place)
}
