import { cite } from '#kernel/citation.ts'
import { headOf } from '../head-of.ts'
import type { TextRule } from '../text-rule.ts'

export const structureProblemShareLow: TextRule = {
  meta: {
    id: 'checking/structure-problem-share-low',
    code: 'STR-10',
    needs: 'notice',
    basis: cite('当地述法通知和公文校核的通行做法', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'warn',
    message: '问题和措施的篇幅低于通知要求',
    cure: '按通知要求写足。',
  },
  *check(text) {
    const { notice } = text.beside
    const own = text.parts.filter(({ kind }) => kind !== 'results')
    const total = text.folded.text.length
    const [part] = own
    if (notice?.problemShare === undefined || part === undefined || total === 0) return
    const length = own.reduce((sum, { section: { range } }) => sum + range.end - range.start, 0)
    const share = Math.round((length / total) * 100)
    if (share >= notice.problemShare) return
    const message = `问题和措施约占${share}%，通知要求不少于${notice.problemShare}%`
    yield { ...headOf(part.section), message }
  },
}
