import { cite } from '#kernel/citation.ts'
import { findIn } from '../find-in.ts'
import type { PostHolder } from '../organ-profile.ts'
import type { TextRule } from '../text-rule.ts'

export const organHolderNotInTerm: TextRule = {
  meta: {
    id: 'checking/organ-holder-not-in-term',
    code: 'ORG-11',
    needs: 'profile',
    basis: cite('公文校核的通行做法', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'block',
    message: '所写的任职人不在任期内',
    cure: '改为任期内的任职人；写以前的事，加“时任”。',
  },
  *check(text) {
    const { year, beside, folded } = text
    if (year === null) return
    for (const holder of beside.profile?.holders ?? []) {
      if (isInTerm(holder, year)) continue
      const { name, post } = holder
      const both = new RegExp(`${post}${name}|${name}(?:同志)?(?:任|担任)?${post}`, 'gu')
      for (const hit of findIn(text, both)) {
        if (/时任|原|前任?/u.test(folded.text.slice(Math.max(0, hit.match.index - 12), hit.match.index))) continue
        yield { start: hit.start, end: hit.end, message: `${name}${termOf(holder)}任${post}，不在${year}年` }
      }
    }
  },
}

function isInTerm({ from, until }: PostHolder, year: number): boolean {
  return Number(from.slice(0, 4)) <= year + 1 && (until === undefined || Number(until.slice(0, 4)) >= year)
}

function termOf({ from, until }: PostHolder): string {
  return until === undefined ? `${from}起` : `${from}至${until}`
}
