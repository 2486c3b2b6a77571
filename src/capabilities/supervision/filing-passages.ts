import { cite } from '#kernel/citation.ts'
import { definePassage, gap, type Piece, sentence } from '#kernel/passage.ts'
import {
  filingsAdvised,
  filingsAnnulled,
  filingsCorrected,
  filingsReceived,
  filingsReviewed,
} from './filing-measures.ts'
import { filingReview } from './filing-review-record.ts'
import { filings } from './lead-passages.ts'

export const filingPassage = definePassage({
  id: 'supervision/filing-review',
  pillar: 'supervision',
  order: 40,
  lead: filings,
  basis: cite('《中华人民共和国各级人民代表大会常务委员会监督法》', '第三十九条'),
  *write(ledger) {
    const received = ledger.figure(filingsReceived)
    if (received.value === 0) return yield gap('本年度无备案审查记录', filingReview)
    const [before] = ledger.pick([['收到报送备案的规范性文件'], ['登记报送备案的规范性文件']])
    const reviewed = ledger.figure(filingsReviewed)
    if (reviewed.value === 0) return yield sentence([before, received, '，尚未完成审查。'])
    const advised = ledger.figure(filingsAdvised)
    const corrected = ledger.figure(filingsCorrected)
    const annulled = ledger.figure(filingsAnnulled)
    const found: Piece[] = [
      ...(advised.value === 0 ? [] : ['，提出审查意见', advised]),
      ...(corrected.value === 0 ? [] : ['，制定机关据此修改或者废止', corrected]),
      ...(annulled.value === 0 ? [] : ['，常委会依法撤销', annulled]),
    ]
    yield sentence([before, received, '，完成审查', reviewed, ...found, '。'])
  },
})
