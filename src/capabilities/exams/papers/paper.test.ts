import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Blueprint } from './blueprint.ts'
import { asKept, composePaper, drawPaper, forCandidate, type Paper, shuffleFor, totalTenths } from './paper.ts'
import type { Question } from './question.ts'

const bank: readonly Question[] = [
  ...many(30, 'single', '中华人民共和国宪法'),
  ...many(20, 'single', '中华人民共和国民法典'),
  ...many(10, 'multiple', '中华人民共和国宪法'),
  ...many(10, 'true-false', '中华人民共和国监督法'),
]
const blueprint: Blueprint = {
  parts: [
    { kind: 'single', count: 25, tenths: 20 },
    { kind: 'single', count: 5, tenths: 20, laws: ['中华人民共和国民法典'] },
    { kind: 'multiple', count: 5, tenths: 40 },
    { kind: 'true-false', count: 10, tenths: 15 },
  ],
}

test('same seed, same paper, in whatever order the bank comes', () => {
  const paper = drawn(blueprint, 'a')
  assert.deepEqual(drawPaper(blueprint, bank.toReversed(), 'a'), paper)
  assert.notDeepEqual(ids(drawn(blueprint, 'b')), ids(paper))
})

test('a paper has what was asked, nothing twice, in the order of kinds', () => {
  const paper = drawn(blueprint, 'a')
  assert.deepEqual(
    paper.sections.map(({ kind, questions }) => [kind, questions.length]),
    [
      ['single', 30],
      ['multiple', 5],
      ['true-false', 10],
    ],
  )
  assert.equal(new Set(ids(paper)).size, 45)
  assert.equal(totalTenths(paper), 30 * 20 + 5 * 40 + 10 * 15)
})

test('overlapping parts are filled wherever they can be, whatever the seed', () => {
  const tight: Blueprint = {
    parts: [
      { kind: 'single', count: 30, tenths: 10 },
      {
        kind: 'single',
        count: 20,
        tenths: 10,
        laws: ['中华人民共和国民法典', '中华人民共和国宪法'],
        difficulty: 'easy',
      },
    ],
  }
  for (let seed = 0; seed < 40; seed += 1) assert.equal(drawPaper(tight, bank, `${seed}`).outcome, 'paper')
})

test('a shortfall says which part lacks how many', () => {
  const beyond: Blueprint = {
    parts: [
      { kind: 'single', count: 45, tenths: 10 },
      { kind: 'single', count: 8, tenths: 10, laws: ['中华人民共和国民法典'] },
      { kind: 'short-answer', count: 2, tenths: 100 },
    ],
  }
  assert.deepEqual(drawPaper(beyond, bank, 'a'), {
    outcome: 'shortfall',
    missing: [
      { part: 0, wanted: 45, fitting: 50, lacking: 3 },
      { part: 2, wanted: 2, fitting: 0, lacking: 2 },
    ],
  })
})

test('a part may ask for checked questions alone', () => {
  const mixed = bank.map((one, index) => ({ ...one, checked: index % 2 === 0 ? 'read' : 'unverified' }) as const)
  const parts = [{ kind: 'single', count: 26, tenths: 10, checkedOnly: true }] as const
  assert.deepEqual(drawPaper({ parts }, mixed, 'a'), {
    outcome: 'shortfall',
    missing: [{ part: 0, wanted: 26, fitting: 25, lacking: 1 }],
  })
})

test('every question has about the same chance', () => {
  const times = new Map<string, number>()
  const five: Blueprint = { parts: [{ kind: 'single', count: 5, tenths: 10 }] }
  for (let seed = 0; seed < 4000; seed += 1)
    for (const id of ids(drawn(five, `${seed}`))) times.set(id, (times.get(id) ?? 0) + 1)
  // 400 expected, standard deviation 19: six of them either way.
  for (const count of times.values()) assert.ok(count > 286 && count < 514, `${count}`)
  assert.equal(times.size, 50)
})

test('each person has an order of their own, the same every time', () => {
  const paper = drawn(blueprint, 'a')
  const one = shuffleFor(paper, 'person 1')
  assert.deepEqual(shuffleFor(paper, 'person 1'), one)
  assert.notDeepEqual(shuffleFor(paper, 'person 2'), one)
  assert.deepEqual(ids(one).toSorted(), ids(paper).toSorted())
  assert.deepEqual(
    one.sections.map(({ kind }) => kind),
    paper.sections.map(({ kind }) => kind),
  )
})

test('true and false stand still, and options that speak of others', () => {
  const others: Question = { ...question('x', 'single', '法'), options: ['甲', '乙', '丙', '以上都对'] } as const
  for (let person = 0; person < 20; person += 1) {
    const { sections } = shuffleFor(
      composePaper(fixed(['x', 'true-false 中华人民共和国监督法 1']), [...bank, others]).paper,
      `${person}`,
    )
    assert.deepEqual(
      sections.map(({ questions }) => questions[0]?.shown),
      [
        [0, 1, 2, 3],
        [0, 1],
      ],
    )
  }
})

test('what is answered by the places shown comes back to the places of the bank', () => {
  const paper = shuffleFor(composePaper(fixed(['single 中华人民共和国宪法 1']), bank).paper, 'p')
  const [first] = paper.sections[0]?.questions ?? []
  const [candidate] = forCandidate(paper).sections[0]?.questions ?? []
  assert.ok(first !== undefined && candidate !== undefined)
  const right = candidate.options.indexOf('right')
  assert.deepEqual(asKept(first, [right]), [1])
  assert.deepEqual(asKept(first, [right, right, 9]), [1])
})

test('a candidate sees nothing that tells an answer', () => {
  const whole: readonly Question[] = [
    { ...question('s', 'single', 'LAW'), explanation: 'WHY', article: 'ARTICLE' },
    { ...asked('f', 'LAW'), kind: 'fill-in', accepted: [['KEY'], ['KEY', 'SECRET']], explanation: 'WHY' },
    { ...asked('q', 'LAW'), kind: 'short-answer', answer: 'KEY' },
  ]
  const seen = forCandidate(composePaper(fixed(['s', 'f', 'q']), whole).paper)
  assert.doesNotMatch(
    JSON.stringify(seen),
    /LAW|WHY|ARTICLE|KEY|SECRET|"right":|accepted|"answer"|version|difficulty|checked|shown/u,
  )
  assert.deepEqual(
    seen.sections.flatMap(({ questions }) => questions.map(({ number, id, blanks }) => [number, id, blanks])),
    [
      [1, 's', 0],
      [2, 'f', 2],
      [3, 'q', 0],
    ],
  )
})

test('a fixed list names what the bank does not hold', () => {
  assert.deepEqual(composePaper(fixed(['single 中华人民共和国宪法 1', 'gone']), bank).absent, ['gone'])
})

function drawn(from: Blueprint, seed: string): Paper {
  const paper = drawPaper(from, bank, seed)
  assert.equal(paper.outcome, 'paper')
  assert.ok('sections' in paper)
  return paper
}

function ids({ sections }: Paper): readonly string[] {
  return sections.flatMap(({ questions }) => questions.map((one) => one.question.id))
}

function fixed(list: readonly string[]) {
  return { questions: list.map((id) => ({ id, tenths: 10 })) }
}

function many(count: number, kind: 'single' | 'multiple' | 'true-false', law: string): readonly Question[] {
  return Array.from({ length: count }, (_, index) => question(`${kind} ${law} ${index}`, kind, law))
}

function asked(id: string, law: string) {
  return { id, version: 1, stem: `题 ${id}`, explanation: null, law, article: null, difficulty: 'easy' as const }
}

function question(id: string, kind: 'single' | 'multiple' | 'true-false', law: string) {
  const options = kind === 'true-false' ? ['正确', '错误'] : ['wrong', 'right', 'worse', 'worst']
  return { ...asked(id, law), kind, options, right: kind === 'multiple' ? [0, 1] : [1] }
}
