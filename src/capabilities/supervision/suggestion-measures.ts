import { cite } from '#kernel/citation.ts'
import { defineMeasure } from '#kernel/measure.ts'
import type { FiledRecord } from '#kernel/record-type.ts'
import { deputySuggestion } from './deputy-suggestion-record.ts'
import { suggestionDueOn } from './suggestion-due-on.ts'

type Suggestion = FiledRecord<typeof deputySuggestion>

const law = '《中华人民共和国全国人民代表大会和地方各级人民代表大会代表法》'

export const suggestionsHandedOver = defineMeasure({
  id: 'supervision/suggestions-handed-over',
  title: '交办代表建议件数',
  unit: '件',
  definition: '本年度交办并已归档的代表建议、批评和意见，一个编号计一件。',
  basis: cite(law, '第五十一条'),
  over: deputySuggestion,
})

export const suggestionsAnswered = defineMeasure({
  id: 'supervision/suggestions-answered',
  title: '答复代表建议件数',
  unit: '件',
  definition: '本年度交办的代表建议中，已填写答复代表日期的，每件计一。',
  basis: cite(law, '第五十一条'),
  over: deputySuggestion,
  where: (one) => one.answeredOn !== null,
})

export const suggestionsInTime = defineMeasure({
  id: 'supervision/suggestions-in-time',
  title: '法定期限内答复代表建议件数',
  unit: '件',
  definition: '本年度交办的代表建议中，自交办之日起三个月内（涉及面广、处理难度大的六个月内）答复的，每件计一。',
  basis: cite(law, '第五十一条'),
  over: deputySuggestion,
  where: isInTime,
})

export const suggestionsSupervised = defineMeasure({
  id: 'supervision/suggestions-supervised',
  title: '重点督办代表建议件数',
  unit: '件',
  definition: '本年度交办的代表建议中，主任会议确定重点督办的，每件计一。',
  basis: cite(law, '第五十二条'),
  over: deputySuggestion,
  where: (one) => one.supervised === true,
})

export const suggestionsRated = defineMeasure({
  id: 'supervision/suggestions-rated',
  title: '代表反馈意见件数',
  unit: '件',
  definition: '本年度交办的代表建议中，收到代表反馈表的，每件计一；没有收到的不计。',
  basis: cite(law, '第五十一条'),
  over: deputySuggestion,
  where: (one) => one.satisfaction !== null,
  parts: ['satisfaction'],
})

function isInTime({ answeredOn, handedOverOn, term }: Suggestion): boolean {
  return answeredOn !== null && answeredOn <= suggestionDueOn(handedOverOn, term)
}
