import { cite } from '#kernel/citation.ts'
import { headOf } from '../head-of.ts'
import { shareOf, tellingPairs } from '../ledger/telling-words.ts'
import type { TextRule } from '../text-rule.ts'

/** Of the pairs of a finding's title at least these stand somewhere in the text where it is mentioned. */
const mentioned = 0.6

export const problemFindingUnmentioned: TextRule = {
  meta: {
    id: 'checking/problem-finding-unmentioned',
    code: 'PRB-09',
    needs: 'ledger',
    basis: cite('《法治政府建设与责任落实督察工作规定》', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'block',
    message: '督察、评议指出的问题没有写',
    cure: '写明指出的是什么、改到哪一步。',
  },
  *check(text) {
    const { ledger } = text.beside
    if (ledger === undefined || ledger.openFindings.length === 0) return
    const told = tellingPairs(text.folded.text)
    const part = text.parts.find(({ kind }) => kind === 'problems' || kind === 'problems-and-measures')
    const end = text.document.text.trimEnd().length
    const place = part === undefined ? { start: end, end } : headOf(part.section)
    const left = ledger.openFindings.filter(({ title }) => shareOf(tellingPairs(title), told) < mentioned)
    for (const { title, source } of left) yield { ...place, message: `${source}指出的“${title}”还没有销号，文中没有写` }
  },
}
