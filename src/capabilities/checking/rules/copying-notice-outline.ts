import { cite } from '#kernel/citation.ts'
import { foldForCompare } from '../compare/fold-text.ts'
import { sectionsIn } from '../sections-in.ts'
import type { TextRule } from '../text-rule.ts'

export const copyingNoticeOutline: TextRule = {
  meta: {
    id: 'checking/copying-notice-outline',
    code: 'DUP-07',
    needs: 'notice',
    basis: cite('当年述法工作通知', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'remind',
    message: '标题与通知的提纲一致，是要求的结构，不算抄袭',
    cure: '不必改。',
  },
  *check({ document: { text, blocks }, beside }) {
    // Without a comparison there is nothing to explain.
    if (beside.previous === undefined && beside.against === undefined && beside.templates === undefined) return
    const asked = new Set((beside.notice?.headings ?? []).map(lettersOf))
    for (const { section } of sectionsIn(blocks)) {
      if (section.heading === null) continue
      const heading = lettersOf(text.slice(section.heading.start, section.heading.end))
      if (heading !== '' && asked.has(heading)) yield section.heading
    }
  },
}

function lettersOf(heading: string): string {
  return String.fromCharCode(...foldForCompare(heading).codes)
}
