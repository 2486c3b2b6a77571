import { cite } from '#kernel/citation.ts'
import { findLaw } from '#law/registry.ts'
import { findIn, replace } from '../find-in.ts'
import { nearestLaw } from '../nearest-law.ts'
import type { TextRule } from '../text-rule.ts'

const named = /《([^《》]{3,60})》/gu
const unknown = /《(?:法治政府实施纲要|法制政府建设实施纲要|法治政府建设纲要)(?:（[^）]*）)?》/gu

export const lawNameWrong: TextRule = {
  meta: {
    id: 'checking/law-name-wrong',
    code: 'LAW-01',
    needs: 'text',
    basis: cite('现行法律法规、规划的公布文本', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'block',
    message: '名称与公布的不一致',
    cure: '按公布的名称书写。',
  },
  *check(text) {
    for (const hit of findIn(text, named)) {
      const [whole, name = ''] = hit.match
      if (findLaw(name) !== undefined) continue
      const near = nearestLaw(name)
      if (near !== null)
        yield {
          start: hit.start,
          end: hit.end,
          message: `${whole}应为《${near}》`,
          fix: replace(hit, `《${near}》`, '改为公布的名称'),
        }
    }
    for (const hit of findIn(text, unknown)) {
      const range = text.folded.rangeOf(hit.match.index, hit.match.index + hit.match[0].length)
      yield { ...range, message: '名称里少了字' }
    }
  },
}
