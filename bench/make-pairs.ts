import { cleanTexts } from '../src/capabilities/checking/examples/clean-texts.ts'
import { markedTexts } from '../src/capabilities/checking/examples/marked-texts.ts'
import { readMarked } from '../src/capabilities/checking/examples/read-marked.ts'
import { type MadeStatement, makeOrgan, makeStatement, type Sentence } from './make-statement.ts'
import { changeFigures, rewriteLightly } from './rewrite-sentence.ts'
import type { Random } from './seeded-random.ts'
import { statementWords } from './statement-words.ts'

export type PairKind = 'copied' | 'figures' | 'reworded' | 'reordered' | 'half' | 'unrelated' | 'outline'

export const pairKinds: readonly PairKind[] = [
  'copied',
  'figures',
  'reworded',
  'reordered',
  'half',
  'unrelated',
  'outline',
]

/** A sentence of the second text; whether it was taken from the first. */
export interface Judged {
  readonly text: string
  readonly isTaken: boolean
}

export interface MadePair {
  readonly kind: PairKind
  readonly source: { readonly organ: string; readonly text: string; readonly sentences: readonly string[] }
  readonly other: { readonly organ: string; readonly text: string; readonly sentences: readonly Judged[] }
}

/** A pair of one kind; half of the sources are texts written by hand. */
export function makePair(random: Random, kind: PairKind, number: number): MadePair {
  const source = random.chance(0.5) ? byHand(random) : generated(random, number)
  const organ = makeOrgan(random, 1000 + number)
  const fresh = () => makeStatement(random, organ, 2025).paragraphs.flat()
  const taken = takeSentences(random, kind, source, fresh())
  const sentences = taken.map(({ text, isTaken }) => ({ text: text.replaceAll(source.place, organ.place), isTaken }))
  const headings = kind === 'outline' ? statementWords.outline : []
  return {
    kind,
    source: {
      organ: source.organ,
      text: layOut(
        `${source.organ}主要负责人2025年度述法报告`,
        source.sentences.map(({ text }) => text),
        headings,
      ),
      sentences: source.sentences.map(({ text }) => text),
    },
    other: {
      organ: organ.name,
      text: layOut(
        `${organ.name}主要负责人2025年度述法报告`,
        sentences.map(({ text }) => text),
        headings,
      ),
      sentences,
    },
  }
}

interface Source {
  readonly organ: string
  readonly place: string
  readonly sentences: readonly Sentence[]
}

function generated(random: Random, number: number): Source {
  const made: MadeStatement = makeStatement(random, makeOrgan(random, number), 2025)
  return { organ: made.organ, place: made.place, sentences: made.paragraphs.flat() }
}

function byHand(random: Random): Source {
  const { plain } = readMarked(random.pick([...cleanTexts, ...markedTexts]))
  const [title = ''] = plain.split('\n')
  const organ = title.replace(/(?:党组书记|党委书记|党工委书记|局长|主任|检察长|县长)?20\d\d年.*$/u, '')
  const body = plain.slice(title.length).replaceAll(/\n(?:[一二三四五]、[^\n]*(?=\n)|（[一二三四五六七]）)/gu, '\n')
  const sentences = body.match(/[^。！？；\n]+[。！？；]/gu) ?? []
  const own = sentences.map((text): Sentence => ({ text: text.trim(), kind: isFormula(text) ? 'formula' : 'own' }))
  return { organ, place: /^\p{Script=Han}{2}(?=[市县区镇])/u.exec(organ)?.[0] ?? organ, sentences: own }
}

/** What a person would not call copying in texts written by hand. */
function isFormula(sentence: string): boolean {
  return (
    /指导，|坚强领导|正确领导|领导下|现将|第一责任人职责[。：，]|批评指正|^(?:严格)?执行防止干预司法“三个规定”|同部署/u.test(
      sentence,
    ) || /^(?:下一步|对照)[^，]*[，：]?$/u.test(sentence)
  )
}

function takeSentences(random: Random, kind: PairKind, source: Source, fresh: readonly Sentence[]): readonly Judged[] {
  const own = fresh.map(({ text }) => ({ text, isTaken: false }))
  const take = ({ text, kind: what }: Sentence, change: (text: string) => string): Judged =>
    what === 'own' ? { text: change(text), isTaken: true } : { text, isTaken: false }
  const figures = (text: string) => changeFigures(random, text)
  switch (kind) {
    case 'copied':
      return source.sentences.map((one) => take(one, (text) => text))
    case 'figures':
      return source.sentences.map((one) => take(one, figures))
    case 'reworded':
      return source.sentences.map((one) => take(one, (text) => rewriteLightly(random, text)))
    case 'reordered':
      return shuffle(
        random,
        source.sentences.map((one) => take(one, figures)),
      )
    case 'half': {
      const half = source.sentences.filter(() => random.chance(0.5))
      const mine = own.slice(0, half.length)
      return shuffle(random, [...half.map((one) => take(one, (text) => rewriteLightly(random, text))), ...mine])
    }
    case 'unrelated':
    case 'outline':
      return own
  }
}

function shuffle<T>(random: Random, list: readonly T[]): readonly T[] {
  const left = [...list]
  return Array.from({ length: list.length }, () => left.splice(random.below(left.length), 1)).flat()
}

/** Paragraphs of five sentences, headings spread over them. */
function layOut(title: string, sentences: readonly string[], headings: readonly string[]): string {
  const lines: string[] = [title]
  for (let at = 0; at < sentences.length; at += 5) {
    const heading = headings[at / 5]
    if (heading !== undefined) lines.push(`${'一二三四五'.charAt(at / 5)}、${heading}`)
    lines.push(
      sentences
        .slice(at, at + 5)
        .map((text) => (text.endsWith('：') ? `${text}\n` : text))
        .join(''),
    )
  }
  return lines.join('\n')
}
