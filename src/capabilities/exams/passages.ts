import { lawTitles } from '#capabilities/study/index.ts'
import { cite } from '#kernel/citation.ts'
import type { Figure } from '#kernel/measure.ts'
import { definePassage, gap, type Ledger, type Passage, type Piece, say, sentence } from '#kernel/passage.ts'
import { exam } from './exam-record.ts'
import {
  eligibleSum,
  enforcementExams,
  exams,
  examsWithoutRoster,
  fullExams,
  isFull,
  isGeneral,
  lawsExamined,
  passedSum,
  preAppointmentExams,
  preAppointmentPassed,
  preAppointmentSat,
  satSum,
} from './measures.ts'

const basis = cite('《关于完善国家工作人员学法用法制度的意见》', undefined, 'second-hand')
const lead = '组织法律知识考试'

/** Titles named one by one; of more, the sentence says 等. */
const namedLaws = 6

const kindWords = { annual: '年度考试', quarterly: '季度考试', topical: '专题考试' } as const

const examsPassage = definePassage({
  id: 'exams/exams',
  pillar: 'study',
  order: 90,
  lead,
  basis,
  *write(ledger) {
    const total = ledger.figure(exams)
    if (total.value === 0) return yield gap('本年度无法律知识考试记录', exam)
    const held = ledger.records(exam).filter(isGeneral)
    const staff = held.every(isFull) ? '全员' : '干部'
    const parts = kindParts(ledger)
    const [only] = parts
    const [verb, among] = ledger.pick([
      [`组织机关${staff}法律知识考试`, '其中'],
      [`开展机关${staff}法律知识考试`, '包括'],
    ])
    if (parts.length === 1 && only !== undefined) yield sentence([`以${only.words}的形式${verb}`, total, '。'])
    else yield sentence([`${verb}`, total, `，${among}`, ...listFigures(parts), '。'])
    if (ledger.figure(examsWithoutRoster).value > 0) yield gap('有的考试没有登记应考人数，不能说明是否全员参加', exam)
  },
})

const attendancePassage = definePassage({
  id: 'exams/attendance',
  pillar: 'study',
  order: 92,
  lead,
  basis,
  *write(ledger) {
    const held = ledger.records(exam).filter(isGeneral)
    if (held.length === 0) return
    const sat = ledger.figure(satSum)
    const passed = held.every((one) => one.passed !== null) ? ['，合格', ledger.figure(passedSum)] : []
    if (held.some(({ eligible }) => eligible === null)) yield sentence(['各场考试实考', sat, ...passed, '。'])
    else if (held.every(isFull))
      yield sentence(['各场考试应考', ledger.figure(eligibleSum), '，全部参加', ...passed, '。'])
    else {
      yield sentence(['各场考试应考', ledger.figure(eligibleSum), '，实考', sat, ...passed, '。'])
      const full = ledger.figure(fullExams)
      if (full.value > 0) yield say`其中全员参加的${full}。`
    }
  },
})

const subjectsPassage = definePassage({
  id: 'exams/subjects',
  pillar: 'study',
  order: 94,
  lead,
  basis,
  *write(ledger) {
    const figure = ledger.figure(lawsExamined)
    if (figure.value === 0) return
    const laws = [
      ...new Set(
        ledger
          .records(exam)
          .filter(isGeneral)
          .flatMap(({ subjects }) => subjects ?? []),
      ),
    ]
    const begin = ledger.pick(['考试内容涉及', '试题取自'])
    const named = lawTitles(laws.slice(0, namedLaws))
    if (laws.length > namedLaws) yield say`${begin}${named}等法律法规和党内法规${figure}。`
    else yield say`${begin}${named}，共${figure}。`
  },
})

const postsPassage = definePassage({
  id: 'exams/posts',
  pillar: 'study',
  order: 96,
  lead,
  basis,
  *write(ledger) {
    const appointed = ledger.figure(preAppointmentExams)
    if (appointed.value > 0) {
      const isMarked = ledger.records(exam).every(({ kind, passed }) => kind !== 'pre-appointment' || passed !== null)
      const passed = isMarked ? ['，合格', ledger.figure(preAppointmentPassed)] : []
      const sat = ledger.figure(preAppointmentSat)
      yield sentence(['组织任前法律知识考试', appointed, '，参加', sat, ...passed, '。'])
    }
    const enforcement = ledger.figure(enforcementExams)
    if (enforcement.value > 0) yield say`组织执法资格考试${enforcement}。`
  },
})

export const examPassages: readonly Passage[] = [examsPassage, attendancePassage, subjectsPassage, postsPassage]

interface KindPart {
  readonly words: string
  readonly figure: Figure
}

function kindParts(ledger: Ledger): readonly KindPart[] {
  return Object.entries(kindWords)
    .map(([value, words]) => ({ words, figure: ledger.figure(exams, { field: 'kind', value }) }))
    .filter(({ figure }) => figure.value > 0)
}

function listFigures(parts: readonly KindPart[]): readonly Piece[] {
  return parts.flatMap(({ words, figure }, index) => [index === 0 ? words : `、${words}`, figure])
}
