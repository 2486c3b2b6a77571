import type { Block, Range } from '#gongwen/read/read-result.ts'
import { cite } from '#kernel/citation.ts'
import { paragraphsIn, sectionsIn } from '../sections-in.ts'
import type { TextRule } from '../text-rule.ts'

/** Acts that a ledger of the year must know; the rest is talk. */
const recorded = /^(?:亲自|制定|修订|修改完善|印发|出台|编制|成立|签订|调整|聘请|举办|旁听)/u

export const claimActUnrecorded: TextRule = {
  meta: {
    id: 'checking/claim-act-unrecorded',
    code: 'CLM-02',
    needs: 'ledger',
    basis: cite('凡述必有据：当地述法通知和督察的通行要求', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'warn',
    message: '台账里没有这件事的记录',
    cure: '补记台账，或者删去这句话。',
  },
  *check({ standings, document }) {
    const headings = headingsIn(document.blocks)
    for (const { claim, status } of standings) {
      const isHeading = headings.some(({ start, end }) => claim.start >= start && claim.start < end)
      if (claim.kind === 'act' && status === 'unproved' && recorded.test(claim.text) && !isHeading)
        yield { start: claim.start, end: claim.end }
    }
  },
}

/** A heading announces; what was done stands below it. */
function headingsIn(blocks: readonly Block[]): readonly Range[] {
  const items = paragraphsIn(blocks).flatMap((paragraph) => paragraph.items)
  return [...sectionsIn(blocks).map(({ section }) => section.heading), ...items.map(({ heading }) => heading)].filter(
    (heading) => heading !== null,
  )
}
