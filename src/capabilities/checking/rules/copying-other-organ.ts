import { cite } from '#kernel/citation.ts'
import { copiedStretches } from '../copied-stretches.ts'
import { copyingWords as words } from '../copying-words.ts'
import type { TextRule } from '../text-rule.ts'

export const copyingOtherOrgan: TextRule = {
  meta: {
    id: 'checking/copying-other-organ',
    code: 'DUP-01',
    needs: 'against',
    basis: cite('公文撰写和审核的通行要求', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'block',
    message: '与其他单位的报告相同',
    cure: '换成本单位做的事、本单位的数字；确属上级统一要求的表述，写明理由予以保留。',
  },
  *check({ document, beside }) {
    const told: { start: number; end: number }[] = []
    for (const { relation, level, share, name, passages } of beside.against ?? []) {
      if (relation !== 'other-organ' || level === 'none') continue
      for (const stretch of copiedStretches(document.text, passages)) {
        const { start, end } = stretch
        if (told.some((one) => one.start < end && start < one.end)) continue
        told.push({ start, end })
        const message = `与“${name}”${words.alike(stretch)}，全文有${words.percent(share)}与它重合`
        yield { start, end, message, strength: level === 'error' ? 'block' : 'warn' }
      }
    }
  },
}
