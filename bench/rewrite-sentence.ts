import { rewritingWords as words } from './rewriting-words.ts'
import type { Random } from './seeded-random.ts'

/** Other figures, as one writes them over the old. */
export function changeFigures(random: Random, sentence: string): string {
  return sentence.replaceAll(/\d+(?:\.\d+)?/gu, (figure) =>
    figure.length === 4 && figure.startsWith('20') ? figure : String(1 + random.below(Math.max(9, 2 * Number(figure)))),
  )
}

/** A sentence with its figures, one to four words and perhaps the order of its clauses changed. */
export function rewriteLightly(random: Random, sentence: string): string {
  let text = changeFigures(random, sentence)
  const steps = 1 + random.below(3)
  for (let step = 0; step < steps; step += 1) text = random.pick(ways)(random, text)
  return text
}

const ways: readonly ((random: Random, sentence: string) => string)[] = [
  replaceWords,
  replaceWords,
  dropWord,
  addWord,
  swapClauses,
]

function replaceWords(random: Random, sentence: string): string {
  const possible = words.alike.map((pair) => pair.split('=')).filter(([word = '']) => sentence.includes(word))
  let text = sentence
  for (let times = 1 + random.below(2); times > 0 && possible.length > 0; times -= 1) {
    const [word = '', other = ''] = random.pick(possible)
    text = text.replace(word, other)
  }
  return text
}

function dropWord(random: Random, sentence: string): string {
  const possible = words.dropped.filter((word) => sentence.includes(word))
  return possible.length === 0 ? addWord(random, sentence) : sentence.replace(random.pick(possible), '')
}

function addWord(random: Random, sentence: string): string {
  const clauses = sentence.split('，')
  const at = random.below(clauses.length)
  return clauses.map((clause, index) => (index === at ? random.pick(words.added) + clause : clause)).join('，')
}

function swapClauses(random: Random, sentence: string): string {
  const clauses = sentence.replace(/。$/u, '').split('，')
  if (clauses.length < 3) return replaceWords(random, sentence)
  const at = random.below(clauses.length - 1)
  const swapped = clauses.toSpliced(at, 2, clauses[at + 1] ?? '', clauses[at] ?? '')
  return `${swapped.join('，')}。`
}
