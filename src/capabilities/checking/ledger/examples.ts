import type { LedgerBeside, LedgerFigure, LedgerRecord } from './ledger-beside.ts'

const figure = (
  title: string,
  unit: string,
  value: number,
  recordType: string,
  records: readonly string[] = [],
): LedgerFigure => ({
  ...{ measure: `example/${title}`, title, unit, value, recordType, records },
})
const record = (
  type: string,
  typeTitle: string,
  title: string,
  on: string,
  more: Partial<LedgerRecord> = {},
): LedgerRecord => ({
  ...{ id: `${type} ${on}`, type, typeTitle, title, on, year: Number(on.slice(0, 4)), words: title, proof: 'files' },
  ...more,
})

/** A ledger of 2025 to hold examples against. */
export const ledgerExample: LedgerBeside = {
  year: 2025,
  figures: [
    figure('学法活动次数', '次', 10, 'study-session', ['study-session 2025-03-05']),
    figure('理论学习中心组学法次数', '次', 4, 'study-session'),
    figure('普法活动次数', '次', 23, 'publicity-event'),
    figure('法律知识考试次数', '次', 2, 'exam', ['exam 2025-11-20']),
    figure('三重一大事项数', '项', 31, 'decided-matter'),
    figure('经党组会议讨论的三重一大事项数', '项', 31, 'decided-matter'),
    figure('年度任务项数', '项', 20, 'plan-task'),
    figure('年度任务完成项数', '项', 19, 'plan-task'),
    figure('责任书份数', '份', 0, 'responsibility-letter'),
  ],
  records: [
    record('study-session', '学法活动', '学习行政处罚法', '2025-03-05', {
      words: '学习行政处罚法《中华人民共和国行政处罚法》',
    }),
    record('exam', '法律知识考试', '年度法律知识考试', '2025-11-20', { proof: 'pictures' }),
    record('leading-group', '领导小组', '调整普法依法治理工作领导小组', '2025-02-10', { proof: 'none' }),
    record('internal-rule', '机关制度', '机关考勤办法', '2024-06-01', { words: '机关考勤办法《机关考勤办法》' }),
  ],
  openFindings: [{ id: 'problem 1', title: '学法缺第三季度', source: '法治督察' }],
  bound: [],
}
