import type { Capacity } from '#kernel/capacity.ts'
import { choice, number, reference, references, text, yesNo } from '#kernel/field.ts'
import { defineOperation } from '#kernel/operation.ts'
import { correctedKey } from './corrected-key.ts'
import { settingBody } from './setting-guard.ts'

/** Whoever enters exams keeps them; a section's clerk those of the section alone. */
const examKeepers: readonly Capacity[] = ['office-clerk', 'section-clerk']

/** Who marks short answers: anyone who reads the ledger and did not sit may be asked to. */
const examMarkers: readonly Capacity[] = ['office-clerk', 'section-clerk', 'member', 'discipline']

const ofExam = reference({ label: '考试', to: 'exam', required: true })
const person = reference({ label: '应考人员', to: 'person', required: true })
const reason = text({ label: '理由', required: true, lines: 2, maxLength: 500 })
const question = text({ label: '试题', required: true, maxLength: 40 })
const instant = (label: string) => text({ label, required: true, maxLength: 40 })

export const setUpOperation = defineOperation({
  name: 'exam/set-up',
  title: '设置线上考试',
  effect: 'write',
  by: examKeepers,
  input: { exam: ofExam },
  body: settingBody,
})

export const arrangeOperation = defineOperation({
  name: 'exam/arrange',
  title: '组卷并确定应考名单',
  effect: 'write',
  by: examKeepers,
  input: { exam: ofExam },
})

export const disarrangeOperation = defineOperation({
  name: 'exam/disarrange',
  title: '撤回试卷和应考名单',
  effect: 'write',
  by: examKeepers,
  input: { exam: ofExam, reason },
})

export const addCandidatesOperation = defineOperation({
  name: 'exam/add-candidates',
  title: '增加应考人员',
  effect: 'write',
  by: examKeepers,
  input: { exam: ofExam, persons: references({ label: '人员', to: 'person', required: true }), reason },
})

export const exemptOperation = defineOperation({
  name: 'exam/exempt',
  title: '免考',
  effect: 'write',
  by: examKeepers,
  input: {
    ...{ exam: ofExam, person, reason },
    evidence: text({ label: '证明材料', maxLength: 40, help: '先传到这场考试的佐证材料里，再从中选。' }),
  },
})

export const withdrawExemptionOperation = defineOperation({
  name: 'exam/withdraw-exemption',
  title: '撤销免考',
  effect: 'write',
  by: examKeepers,
  input: { exam: ofExam, person, reason },
})

export const makeUpOperation = defineOperation({
  name: 'exam/make-up',
  title: '安排补考',
  effect: 'write',
  by: examKeepers,
  input: {
    exam: ofExam,
    who: choice({
      label: '补考人员',
      required: true,
      choices: { absent: '缺考的', failed: '不合格的', both: '缺考的和不合格的', named: '指定人员' },
    }),
    persons: references({ label: '指定人员', to: 'person' }),
    opensAt: instant('补考开始'),
    closesAt: instant('补考截止'),
    reason,
  },
})

export const extraTimeOperation = defineOperation({
  name: 'exam/extra-time',
  title: '延长考试时间',
  effect: 'write',
  by: examKeepers,
  input: {
    exam: ofExam,
    person,
    minutes: number({ label: '延长', unit: '分钟', required: true, min: 1, max: 240 }),
    reason,
  },
})

export const voidSittingOperation = defineOperation({
  name: 'exam/void-sitting',
  title: '作废一次答卷',
  effect: 'write',
  by: examKeepers,
  input: {
    exam: ofExam,
    sitting: text({ label: '答卷', required: true, maxLength: 40 }),
    reason,
    again: yesNo({ label: '准许重考', help: '作废的一次不算考过，可以再考一次。' }),
  },
})

export const markOperation = defineOperation({
  name: 'exam/mark',
  title: '评阅简答题',
  effect: 'write',
  by: examMarkers,
  input: {
    exam: ofExam,
    sheet: text({ label: '答卷', required: true, maxLength: 40 }),
    question,
    tenths: number({ label: '得分（十分之一分）', required: true, min: 0, max: 10_000 }),
    note: text({ label: '评语', maxLength: 200 }),
  },
})

export const strikeQuestionOperation = defineOperation({
  name: 'exam/strike-question',
  title: '取消一道试题',
  effect: 'write',
  by: examKeepers,
  input: {
    exam: ofExam,
    question,
    treatment: choice({
      label: '得分处理',
      required: true,
      choices: { granted: '本题人人得分', dropped: '本题不计，其余各题折算到满分' },
    }),
    reason,
  },
})

export const correctKeyOperation = defineOperation({
  name: 'exam/correct-key',
  title: '更正标准答案',
  effect: 'write',
  by: examKeepers,
  input: { exam: ofExam, question, reason },
  body: correctedKey,
})

export const cancelReMarkingOperation = defineOperation({
  name: 'exam/cancel-re-marking',
  title: '停止重新判分',
  effect: 'write',
  by: examKeepers,
  input: { exam: ofExam, job: text({ label: '重新判分', required: true, maxLength: 40 }) },
})

/** Who may see the figures of an exam they do not keep; asked for its permission, not run. */
export const seeResults = defineOperation({
  name: 'exam/results',
  title: '查看考试成绩汇总',
  effect: 'read',
  by: ['office-clerk', 'secretary', 'member', 'discipline'],
  input: { exam: ofExam },
})

export const engineOperations = [
  setUpOperation,
  arrangeOperation,
  disarrangeOperation,
  addCandidatesOperation,
  exemptOperation,
  withdrawExemptionOperation,
  makeUpOperation,
  extraTimeOperation,
  voidSittingOperation,
  markOperation,
  strikeQuestionOperation,
  correctKeyOperation,
  cancelReMarkingOperation,
]
