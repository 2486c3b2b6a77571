import { text } from '#kernel/field.ts'
import { defineOperation } from '#kernel/operation.ts'
import { paperToKeep } from './paper-source-guard.ts'

/** Draws or composes the paper once more as it was shown, and freezes it with its keys. */
export const keepPaperOperation = defineOperation({
  name: 'exam/keep-paper',
  title: '定卷',
  effect: 'write',
  by: ['office-clerk'],
  input: {
    title: text({ label: '试卷名称', required: true, maxLength: 100 }),
    note: text({ label: '卷首说明', lines: 3, maxLength: 500, help: '如：考试时间90分钟，闭卷。' }),
  },
  body: paperToKeep,
})

export const putAwayPaperOperation = defineOperation({
  name: 'exam/put-away-paper',
  title: '停用试卷',
  effect: 'write',
  by: ['office-clerk'],
  input: {
    paper: text({ label: '试卷', required: true, maxLength: 40 }),
    reason: text({ label: '理由', required: true, lines: 2, maxLength: 500 }),
  },
})

export const paperOperations = [keepPaperOperation, putAwayPaperOperation] as const
