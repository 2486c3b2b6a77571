import { cite } from '#kernel/citation.ts'
import { clause, definePassage, gap, type Ledger, listed, type Piece, say, sentence } from '#kernel/passage.ts'
import { deputySuggestion } from './deputy-suggestion-record.ts'
import { suggestions } from './lead-passages.ts'
import {
  suggestionsAnswered,
  suggestionsHandedOver,
  suggestionsInTime,
  suggestionsRated,
  suggestionsSupervised,
} from './suggestion-measures.ts'

export const suggestionPassage = definePassage({
  id: 'supervision/deputy-suggestions',
  pillar: 'supervision',
  order: 45,
  lead: suggestions,
  basis: cite('《中华人民共和国全国人民代表大会和地方各级人民代表大会代表法》', '第五十一条'),
  *write(ledger) {
    const handed = ledger.figure(suggestionsHandedOver)
    if (handed.value === 0) return yield gap('本年度无代表建议办理记录', deputySuggestion)
    const [before] = ledger.pick([['交有关机关办理代表建议、批评和意见'], ['交办代表建议、批评和意见']])
    const answered = ledger.figure(suggestionsAnswered)
    if (answered.value === 0) yield sentence([before, handed, '，正在办理。'])
    else {
      const inTime = ledger.figure(suggestionsInTime)
      if (inTime.value === answered.value) yield sentence([before, handed, '，已在法定期限内答复代表', inTime, '。'])
      else yield sentence([before, handed, '，已答复代表', answered, '，其中在法定期限内答复', inTime, '。'])
    }
    const supervised = ledger.figure(suggestionsSupervised)
    const named = ledger.records(deputySuggestion).filter((one) => one.supervised === true)
    if (supervised.value > 0)
      yield say`主任会议确定重点督办${supervised}，内容为${listed(named.map(({ title }) => clause(title)))}。`
    if (ledger.figure(suggestionsRated).value > 0) yield sentence(['代表反馈', ...ratings(ledger), '。'])
  },
})

function ratings(ledger: Ledger): readonly Piece[] {
  const { choices } = deputySuggestion.fields.satisfaction
  return Object.entries(choices)
    .map(([value, words]) => ({ words, figure: ledger.figure(suggestionsRated, { field: 'satisfaction', value }) }))
    .filter(({ figure }) => figure.value > 0)
    .flatMap(({ words, figure }, index) => [`${index === 0 ? '' : '、'}${words}`, figure])
}
