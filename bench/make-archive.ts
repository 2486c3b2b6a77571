import type { ComparedText } from '#capabilities/checking/index.ts'
import { type MadeStatement, makeOrgan, makeStatement, type Sentence, textOf } from './make-statement.ts'
import { changeFigures, rewriteLightly } from './rewrite-sentence.ts'
import { type Random, seededRandom } from './seeded-random.ts'
import { statementWords } from './statement-words.ts'

/**
 * Statements of many organs over some years, with the copying that real archives have: each year a quarter of the
 * sentences comes from the year before, and of thirty organs one has a third from another organ.
 */
export function makeArchive(organs: number, years: number): readonly ComparedText[] {
  const random = seededRandom(7)
  const texts: ComparedText[] = []
  let neighbour: MadeStatement | null = null
  for (let number = 0; number < organs; number += 1) {
    const organ = makeOrgan(random, number)
    let before: MadeStatement | null = null
    for (let year = 2026 - years; year < 2026; year += 1) {
      const fresh = makeStatement(random, organ, year)
      const withOwn = before === null ? fresh : mixed(random, fresh, before, 0.25, changeFigures)
      const copies: boolean = neighbour !== null && random.chance(1 / 30)
      const made: MadeStatement =
        copies && neighbour !== null ? mixed(random, withOwn, neighbour, 0.33, rewriteLightly) : withOwn
      const name = `${organ.name}${number}`
      texts.push({ name: `${name} ${year}`, text: textOf(made, statementWords.outline), organ: name, year })
      before = made
    }
    neighbour = before
  }
  return texts
}

/** Some sentences of a statement replaced by those that stand there in another. */
function mixed(
  random: Random,
  made: MadeStatement,
  from: MadeStatement,
  share: number,
  change: (random: Random, text: string) => string,
): MadeStatement {
  const other = (sentence: Sentence, paragraph: number, at: number): Sentence => {
    const taken = from.paragraphs[paragraph]?.[at]
    if (taken === undefined || taken.kind !== 'own' || !random.chance(share)) return sentence
    return { ...taken, text: change(random, taken.text) }
  }
  const paragraphs = made.paragraphs.map((sentences, paragraph) =>
    sentences.map((sentence, at) => other(sentence, paragraph, at)),
  )
  return { ...made, paragraphs }
}
