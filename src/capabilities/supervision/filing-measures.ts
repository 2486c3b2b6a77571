import { cite } from '#kernel/citation.ts'
import { defineMeasure } from '#kernel/measure.ts'
import { filingReview } from './filing-review-record.ts'

const law = '《中华人民共和国各级人民代表大会常务委员会监督法》'

export const filingsReceived = defineMeasure({
  id: 'supervision/filings-received',
  title: '收到备案规范性文件件数',
  unit: '件',
  definition: '本年度收到并已归档的备案规范性文件，一份文件计一件。',
  basis: cite(law, '第三十九条'),
  over: filingReview,
})

export const filingsReviewed = defineMeasure({
  id: 'supervision/filings-reviewed',
  title: '完成备案审查件数',
  unit: '件',
  definition: '本年度收到的备案规范性文件中，已填写审查完成日期和审查结果的，每份计一件。',
  basis: cite(law, '第三十九条'),
  over: filingReview,
  where: (one) => one.reviewedOn !== null && one.result !== null,
})

export const filingsAdvised = defineMeasure({
  id: 'supervision/filings-advised',
  title: '提出审查意见件数',
  unit: '件',
  definition: '本年度收到的备案规范性文件中，提出审查意见的，含制定机关已处理的；依法撤销的另计。',
  basis: cite(law, '第四十条'),
  over: filingReview,
  where: (one) => one.result === 'advised' || one.result === 'corrected',
})

export const filingsCorrected = defineMeasure({
  id: 'supervision/filings-corrected',
  title: '制定机关自行修改或者废止件数',
  unit: '件',
  definition: '提出审查意见的规范性文件中，制定机关已自行修改或者废止的，每份计一件。',
  basis: cite(law, '第四十条'),
  over: filingReview,
  where: (one) => one.result === 'corrected',
})

export const filingsAnnulled = defineMeasure({
  id: 'supervision/filings-annulled',
  title: '撤销规范性文件件数',
  unit: '件',
  definition: '本年度收到的备案规范性文件中，常委会依法撤销的，每份计一件。',
  basis: cite(law, '第四十条'),
  over: filingReview,
  where: (one) => one.result === 'annulled',
})
