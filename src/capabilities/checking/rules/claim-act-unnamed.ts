import { cite } from '#kernel/citation.ts'
import { findIn } from '../find-in.ts'
import { sectionsIn } from '../sections-in.ts'
import type { TextRule } from '../text-rule.ts'

/** Acts that leave a document behind. */
const act =
  /(?:及时)?调整(?:充实|完善)?(?=[^，。]{0,20}(?:领导小组|分工|职能))|(?:进一步)?(?:修改完善|修订完善)(?=[^，。]{0,4}[\p{Script=Han}、]{2,30}(?:制度|办法|规定))|(?:结合实际)?编制(?=[^，。]{0,20}清单)|签订(?=[^，。]{0,8}责任书)|(?:重要工作|重大问题|重点环节|重要任务)亲自(?:部署|过问|协调|督办)(?=[、，]重)/gu
const proved = /\d|《|〔/u

export const claimActUnnamed: TextRule = {
  meta: {
    id: 'checking/claim-act-unnamed',
    code: 'CLM-02',
    needs: 'text',
    basis: cite('凡述必有据：当地述法通知和督察的通行要求', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'warn',
    message: '没有写明文件名称、日期或者数量',
    cure: '写明文件名称、文号或者日期。',
  },
  *check(text) {
    const sections = sectionsIn(text.document.blocks)
    for (const {
      kind,
      section: { range, heading },
    } of text.parts) {
      if (kind !== 'results') continue
      let personal = Number.NEGATIVE_INFINITY
      for (const hit of findIn(text, act)) {
        const isInside = hit.start > (heading?.end ?? range.start) && hit.start < range.end
        const clause = /^[^，；。\n]*/u.exec(text.folded.text.slice(hit.match.index, hit.match.index + 80))?.[0] ?? ''
        const before =
          /(?:[^，；。\n]*，)?[^，；。\n]*$/u.exec(
            text.folded.text.slice(Math.max(0, hit.match.index - 60), hit.match.index),
          )?.[0] ?? ''
        const isHeading = sections.some(
          ({ section }) =>
            section.heading !== null && hit.start >= section.heading.start && hit.start < section.heading.end,
        )
        // The four 亲自 are one claim.
        const isPersonal = /亲自/u.test(hit.match[0])
        const isNext = isPersonal && hit.match.index - personal < 30
        if (isPersonal) personal = hit.match.index
        const after = isPersonal
          ? (/^[^。\n]*/u.exec(text.folded.text.slice(hit.after, hit.after + 160))?.[0] ?? '')
          : ''
        if (isInside && !isHeading && !isNext && !proved.test(before + clause + after))
          yield { start: hit.start, end: hit.end }
      }
    }
  },
}
