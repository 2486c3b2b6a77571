import { cite } from '#kernel/citation.ts'
import { findIn } from '../find-in.ts'
import type { TextRule } from '../text-rule.ts'

const lawMaking =
  /《[^《》]{2,40}(?:条例|办法)(?:（草案）)?》立法|(?:行使|推进)(?:地方)?立法(?:权|工作)|制定地方性法规/gu
const norms = /(?:科室|股室|办公室|领导小组)(?:制定|出台|印发)[^，。]{0,8}行政规范性文件/gu

export const organPowerAboveLevel: TextRule = {
  meta: {
    id: 'checking/organ-power-above-level',
    code: 'ORG-08',
    needs: 'text',
    basis: cite('《中华人民共和国立法法》', '第八十一条、第九十三条'),
    since: '2021-01-01',
    strength: 'warn',
    message: '本级没有这项权限',
    cure: '写成配合、协助上级开展。',
  },
  *check(text) {
    if (text.kind === null) return
    const { level } = text.beside.profile ?? {}
    if (level === 'province' || level === 'city') return
    if (text.kind === 'people-congress')
      for (const hit of findIn(text, lawMaking)) {
        const clause =
          /[^，。；\n]*$/u.exec(text.folded.text.slice(Math.max(0, hit.match.index - 40), hit.after))?.[0] ?? ''
        if (!/配合|协助|参与|省人大|市人大|上级|征求意见|基层立法联系点/u.test(clause))
          yield { start: hit.start, end: hit.end }
      }
    for (const hit of findIn(text, norms))
      yield { start: hit.start, end: hit.end, message: '内设机构、领导小组不能制定行政规范性文件' }
  },
}
