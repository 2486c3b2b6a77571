import type { Citation } from '#kernel/citation.ts'
import type { Band } from '../engine/setting.ts'
import type { Blueprint } from './blueprint.ts'

/** What a place once set for its exams: a start for one's own, changed freely. `null` where its notice does not say. */
export interface ExamPreset {
  readonly id: string
  readonly title: string
  /** Year of the notice it is from. */
  readonly year: number
  readonly basis: Citation
  readonly blueprint: Blueprint
  readonly book: 'closed' | 'open' | null
  readonly minutes: number | null
  readonly attempts: number
  readonly counts: 'best' | 'last'
  /** Per cent of the paper. */
  readonly passPercent: number | null
  /** From the highest down, in per cent. */
  readonly bands: readonly Band[]
  /** Who fails may sit once more within these days. */
  readonly retakeDays: number | null
  /** What of it is the place's own, and what is ours because its notice does not say. */
  readonly remark: string
}

const basis = (title: string, checked: Citation['checked']): Citation => ({ title, checked })

export const examPresets: readonly ExamPreset[] = [
  {
    id: 'shaanxi-2020',
    title: '陕西2020年国家工作人员学法用法考试',
    year: 2020,
    basis: basis('陕西省2020年国家工作人员学法用法考试通知', 'read'),
    blueprint: {
      parts: [
        { kind: 'single', count: 20, tenths: 20 },
        { kind: 'multiple', count: 10, tenths: 20 },
        { kind: 'true-false', count: 20, tenths: 20 },
      ],
    },
    book: null,
    minutes: 90,
    attempts: 3,
    counts: 'best',
    passPercent: 60,
    bands: [
      { label: '优秀', from: 90 },
      { label: '良好', from: 80 },
      { label: '合格', from: 60 },
      { label: '不合格', from: 0 },
    ],
    retakeDays: null,
    remark:
      '通知定的是50题、100分、90分钟，单项选择、多项选择、判断三种题型，考三次取最好一次，不另设补考。三种题型各几题通知没有写，这里按20、10、20拟，可以改。只适用于通知所在的地方和年度。',
  },
  {
    id: 'inner-mongolia-2016',
    title: '内蒙古2016年在线学法考试',
    year: 2016,
    basis: basis('内蒙古自治区2016年在线学法考试通知', 'second-hand'),
    blueprint: {
      parts: [
        { kind: 'single', count: 25, tenths: 20 },
        { kind: 'multiple', count: 10, tenths: 20 },
        { kind: 'true-false', count: 15, tenths: 20 },
      ],
    },
    book: null,
    minutes: 120,
    attempts: 5,
    counts: 'best',
    passPercent: null,
    bands: [],
    retakeDays: null,
    remark:
      '通知定的是单项选择25题、多项选择10题、判断15题，每题2分；集中考试五次机会，每次120分钟，补考三次。取哪一次成绩、合格线没有见到原文，这里按取最好一次拟。通知把日常学习计入年度成绩的做法不采用：不得以学习时长作为考核依据。',
  },
  {
    id: 'pre-appointment',
    title: '任前法律知识考试（商州区2012年）',
    year: 2012,
    basis: basis('商州区人大常委会任前法律知识考试办法', 'read'),
    blueprint: {
      parts: [
        { kind: 'single', count: 20, tenths: 20 },
        { kind: 'multiple', count: 10, tenths: 20 },
        { kind: 'true-false', count: 10, tenths: 20 },
        { kind: 'fill-in', count: 10, tenths: 20 },
      ],
    },
    book: 'open',
    minutes: null,
    attempts: 1,
    counts: 'last',
    passPercent: 60,
    bands: [
      { label: '合格', from: 60 },
      { label: '不合格', from: 0 },
    ],
    retakeDays: 3,
    remark:
      '办法定的是开卷、100分、60分合格，不合格的三日内补考一次，成绩在常委会会议上通报。题型和题数办法没有写，这里的是拟的，可以改。',
  },
]
