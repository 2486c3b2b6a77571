import { cite } from '#kernel/citation.ts'
import { compareTexts } from '../compare/compare-texts.ts'
import { type OverlapPassage, overlapsOf } from '../compare/text-overlap.ts'
import { copiedStretches } from '../copied-stretches.ts'
import { copyingWords as words } from '../copying-words.ts'
import type { TextRule } from '../text-rule.ts'
import type { TextUnderCheck } from '../text-under-check.ts'

export const copyingOwnLastYear: TextRule = {
  meta: {
    id: 'checking/copying-own-last-year',
    code: 'DUP-02',
    needs: 'previous',
    basis: cite('公文撰写和审核的通行要求', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'block',
    message: '与本单位上年度的报告相同',
    cure: '写今年做的事和今年的数字；每年都有的工作，写出与上年的不同。',
  },
  *check(text, { today }) {
    const overlap = overlapWithPrevious(text, today)
    if (overlap === undefined) return
    const { level, share, passages } = overlap
    for (const stretch of copiedStretches(text.document.text, passages)) {
      const { start, end } = stretch
      if (!isSentence(text.document.text.slice(start, end))) continue
      const message = `与上年度报告${words.alike(stretch)}，全文有${words.percent(share)}与它重合`
      if (level !== 'none') yield { start, end, message, strength: level === 'error' ? 'block' : 'warn' }
      else for (const passage of stretch.passages) if (isSameWithFigures(text, passage)) yield sameFigures(passage)
    }
  },
}

function overlapWithPrevious({ document, beside }: TextUnderCheck, day: string) {
  if (beside.previous === undefined) return undefined
  const own = { name: '', text: document.text, organ: 'own', year: null }
  const previous = { name: '', text: beside.previous.text, organ: 'own', year: null }
  const notice = beside.notice?.headings.join('\n') ?? ''
  return overlapsOf(compareTexts([own, previous], { day, notice }), 0)[0]
}

/** The line of post and name and the headings are the same every year. */
function isSentence(words: string): boolean {
  return /[，。；：！？]/u.test(words)
}

function isSameWithFigures({ claims, folded }: TextUnderCheck, { agreement, start, end }: OverlapPassage): boolean {
  const from = folded.indexAt(start)
  const to = folded.indexAt(end)
  return agreement === 'same' && claims.some(({ kind, at }) => kind === 'quantity' && at >= from && at < to)
}

function sameFigures({ start, end }: OverlapPassage) {
  return { start, end, message: '与上年度报告一字不差，数字也没有变', strength: 'warn' as const }
}
