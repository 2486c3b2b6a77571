import { type Random, seededRandom } from './seeded-random.ts'
import { statementWords as words } from './statement-words.ts'

export interface Sentence {
  readonly text: string
  readonly kind: 'own' | 'formula' | 'outline'
}

export interface MadeStatement {
  readonly organ: string
  readonly year: number
  readonly place: string
  readonly paragraphs: readonly (readonly Sentence[])[]
}

export interface Organ {
  readonly name: string
  readonly place: string
  readonly domain: readonly string[]
  /** Names of projects, places and things that only it and a few others have. */
  readonly nouns: readonly string[]
}

/** Places, projects, streets, systems: real statements are full of words that few others have. */
const invented = inventNouns(seededRandom(20_260_101), 6000)

export function makeOrgan(random: Random, number: number): Organ {
  const first = random.pick(words.places)
  // Two places out of one list make enough different names for any number of organs.
  const place = number < words.places.length ? first : `${first.charAt(0)}${random.pick(words.places).charAt(1)}`
  const [department = '', domain = ''] = random.pick(words.departments).split('=')
  const nouns = Array.from({ length: 60 }, () => random.pick(invented))
  return { name: `${place}${random.pick(words.ends)}${department}`, place, domain: domain.split(' '), nouns }
}

function inventNouns(random: Random, count: number): readonly string[] {
  const letters = [...words.letters]
  return Array.from({ length: count }, () =>
    Array.from({ length: random.chance(0.6) ? 2 : 3 }, () => random.pick(letters)).join(''),
  )
}

/** About 2 700 characters, in the usual order: opening, results, problems, measures. */
export function makeStatement(random: Random, organ: Organ, year: number): MadeStatement {
  const sentence = (): Sentence => ({ text: workSentence(random, organ), kind: 'own' })
  const paragraph = (length: number): Sentence[] => {
    const made = Array.from({ length }, sentence)
    if (random.chance(0.55)) made.splice(random.below(length), 0, formula(random))
    return made
  }
  const results = Array.from({ length: 8 }, () => paragraph(4 + random.below(3)))
  const problems = Array.from({ length: 3 }, () => [problemSentence(random, organ), sentence()])
  const measures = Array.from({ length: 3 }, () => [measureSentence(random, organ, year)])
  return {
    ...{ organ: organ.name, year, place: organ.place },
    paragraphs: [[formula(random), formula(random)], ...results, ...problems, ...measures],
  }
}

export function textOf({ organ, year, paragraphs }: MadeStatement, headings: readonly string[] = []): string {
  const lines = paragraphs.map((sentences, at) => {
    const heading = headings[at % 4 === 0 ? at / 4 : -1]
    const body = sentences.map(({ text }) => text).join('')
    return heading === undefined ? body : `${'一二三四五六七八九'.charAt(at / 4)}、${heading}\n${body}`
  })
  return [`${organ}主要负责人${year}年度述法报告`, ...lines].join('\n')
}

function formula(random: Random): Sentence {
  return { text: random.pick(words.formulas), kind: 'formula' }
}

/** Two to four clauses of eight patterns. */
function workSentence(random: Random, organ: Organ): string {
  const clauses = Array.from({ length: 2 + random.below(3) }, () => clause(random, organ))
  const lead = random.chance(0.25) ? `${random.pick(words.links)}，` : ''
  return `${lead}${clauses.join('，')}。`
}

function clause(random: Random, { domain, nouns }: Organ): string {
  const { acts, heads, units, means, results } = words
  const { aspects } = words
  const one = (list: readonly string[]) =>
    random.pick(random.chance(list === aspects ? 0.6 : list === domain ? 0.5 : 0) ? nouns : list)
  const number = () => String(2 + random.below(random.chance(0.2) ? 900 : 60))
  const patterns: readonly (() => string)[] = [
    () => `${one(acts)}${one(domain)}${one(aspects)}${one(heads)}${number()}${one(units)}`,
    () => `${one(means)}${one(acts)}${one(domain)}${one(heads)}`,
    () => `${one(domain)}和${one(domain)}${one(aspects)}${one(heads)}已经${one(acts)}`,
    () => `我先后${number()}次过问${one(domain)}${one(aspects)}的${one(heads)}`,
    () => one(results).replaceAll('{n}', number),
    () => `对${one(domain)}${one(heads)}中的${one(aspects)}事项${one(acts)}`,
    () => `为${one(domain)}单位提供${one(aspects)}${one(heads)}${number()}${one(units)}`,
    () => `${one(aspects)}与${one(domain)}${one(heads)}一并${one(acts)}`,
  ]
  return random.pick(patterns)()
}

function problemSentence(random: Random, organ: Organ): Sentence {
  const { domain, nouns } = organ
  const { aspects, heads, defects, problems, causes } = words
  const stock = fill(random, random.pick(problems), domain)
  const found = `${random.pick(nouns)}${random.pick(aspects)}${random.pick(heads)}${random.pick(defects)}`
  const facts = [
    `抽查${5 + random.below(60)}份${random.pick(nouns)}${random.pick(aspects)}材料有${1 + random.below(9)}份不合要求`,
    `${2 + random.below(30)}个${random.pick(domain)}${random.pick(heads)}中有${1 + random.below(4)}个${random.pick(defects)}`,
    `${random.pick(nouns)}片区的${random.pick(domain)}${random.pick(aspects)}拖了${2 + random.below(9)}个月`,
  ]
  return { text: `${random.chance(0.3) ? stock : found}，${random.pick(facts)}，${random.pick(causes)}。`, kind: 'own' }
}

function measureSentence(random: Random, { domain, nouns }: Organ, year: number): Sentence {
  const { owners, measures, means, aspects, heads, acts } = words
  const due = `${year + 1}年${1 + random.below(12)}月底前`
  const action = () =>
    random.chance(0.4)
      ? fill(random, random.pick(measures), domain)
      : `${random.pick(acts)}${random.pick(nouns)}${random.pick(aspects)}${random.pick(heads)}`
  const patterns = [
    `由${random.pick(owners)}负责，${due}${action()}，并${action()}，${random.pick(means)}检验${random.pick(nouns)}${random.pick(aspects)}的效果。`,
    `${due}${action()}，${action()}，责任单位为${random.pick(owners)}。`,
    `${random.pick(means)}${action()}，${random.pick(owners)}于${due}${action()}。`,
  ]
  return { text: random.pick(patterns), kind: 'own' }
}

function fill(random: Random, pattern: string, domain: readonly string[]): string {
  return pattern.replaceAll('{d}', () => random.pick(domain)).replaceAll('{n}', () => String(2 + random.below(40)))
}
