import { Refusal } from '#kernel/refusal.ts'
import { createRecord, createRecords, type NewRecord } from '#records/server/create-records.ts'
import { insist } from '#records/server/refuse.ts'
import type { Scope } from '#records/server/work.ts'
import { question } from '../../bank/question-record.ts'
import type { ExamSetting } from '../../engine/setting.ts'
import { exam } from '../../exam-record.ts'
import { arrangeExam, setUpExam } from './arrange-exam.ts'

/** For tests and benchmarks: 学法用法 exam of sixteen questions, five of them single choice and so on. */
export const exampleSetting: ExamSetting = {
  paper: {
    from: 'blueprint',
    blueprint: {
      parts: [
        { kind: 'single', count: 6, tenths: 60 },
        { kind: 'multiple', count: 4, tenths: 80 },
        { kind: 'true-false', count: 4, tenths: 40 },
        { kind: 'fill-in', count: 2, tenths: 80 },
      ],
    },
  },
  forms: 1,
  opensAt: '2024-06-20T01:00:00.000Z',
  closesAt: '2024-06-20T09:00:00.000Z',
  minutes: 90,
  graceSeconds: 30,
  attempts: 1,
  counts: 'best',
  passPercent: 60,
  bands: [
    { label: '优秀', from: 90 },
    { label: '良好', from: 80 },
    { label: '合格', from: 60 },
    { label: '不合格', from: 0 },
  ],
  audience: { everyone: true, sections: [], posts: [], persons: [], except: [] },
  multiple: 'all-right',
  keys: 'released',
  marks: 'at-once',
  practice: false,
  markers: 1,
  markersApartTenths: 20,
  retakeDays: null,
  preset: null,
}

/** A bank in which every blueprint of the examples finds its questions; each question of a kind has the same key. */
export async function enterExampleBank(scope: Scope, ofEachKind = 12, explanation = ''): Promise<void> {
  const numbers = Array.from({ length: ofEachKind }, (_, index) => index + 1)
  const entries = numbers.flatMap((number): NewRecord[] =>
    [
      singleChoice(number),
      multipleChoice(number),
      trueFalse(number),
      fillIn(number),
      shortAnswer(number, explanation),
    ].map((values) => ({
      values: { ...values, ...usual, explanation },
      act: 'adopt',
      note: '示例题',
      sectionId: null,
    })),
  )
  for (const outcome of await createRecords(scope, question, entries)) insist(outcome)
}

/** An exam with its papers and roster frozen. @throws Refusal */
export async function enterExampleExam(
  scope: Scope,
  setting: Partial<ExamSetting> = {},
  values: Readonly<Record<string, string>> = {},
): Promise<string> {
  const { id } = await createRecord(scope, exam, {
    values: { title: '第二季度法律知识考试', heldOn: '2024-06-20', kind: 'quarterly', book: 'closed', ...values },
  })
  await setUpExam(scope, id, { ...exampleSetting, ...setting })
  const arranged = await arrangeExam(scope, id)
  if (arranged.roster === 0) throw new Refusal('invalid', '名单上没有人')
  return id
}

/** The places that are right in the bank's order, by the kind of question: what who knows the bank answers. */
export const exampleKeys = { single: [1], multiple: [0, 2], 'true-false': [0], 'fill-in': ['应当'] } as const

const usual = {
  law: '中华人民共和国各级人民代表大会常务委员会监督法',
  article: '第一条',
  checked: 'unverified',
  madeOn: '2024-12-01',
  difficulty: 'middle',
  source: '示例',
}

const options = { optionA: '甲', optionB: '乙', optionC: '丙', optionD: '丁' }

function singleChoice(number: number) {
  return { stem: `关于监督工作的第${number}种说法，符合规定的是（　　）。`, kind: 'single', ...options, answer: 'B' }
}

function multipleChoice(number: number) {
  return { stem: `关于监督工作的第${number}组说法，符合规定的有（　　）。`, kind: 'multiple', ...options, answer: 'AC' }
}

function trueFalse(number: number) {
  return { stem: `关于监督工作的第${number}条判断符合规定。`, kind: 'true-false', answer: '正确' }
}

function fillIn(number: number) {
  return { stem: `第${number}项监督工作____依照规定进行。`, kind: 'fill-in', answer: '应当|应' }
}

function shortAnswer(number: number, more: string) {
  return {
    stem: `简述第${number}项监督工作的程序。`,
    kind: 'short-answer',
    answer: `提出议题、组织实施、形成报告、跟踪落实。${more}`,
  }
}
