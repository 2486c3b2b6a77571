import { cite } from '#kernel/citation.ts'
import { findIn, replace } from '../find-in.ts'
import type { TextRule } from '../text-rule.ts'

const formula = /与(?:全[市县区])?经济社会发展(?:各项工作)?((?:一起|一同|同)(?:部署|谋划|步|推进|安排|落实))/gu

export const organRegionalFormula: TextRule = {
  meta: {
    id: 'checking/organ-regional-formula',
    code: 'ORG-04',
    needs: 'text',
    basis: cite('《中华人民共和国地方各级人民代表大会和地方各级人民政府组织法》'),
    since: '2021-01-01',
    strength: 'block',
    message: '“与经济社会发展同部署”是地方党委政府的表述',
    cure: '单位写“与业务工作同部署”。',
  },
  *check(text) {
    const { kind } = text
    if (kind === null || kind === 'government' || kind === 'township') return
    for (const hit of findIn(text, formula))
      yield { start: hit.start, end: hit.end, fix: replace(hit, `与业务工作${hit.match[1] ?? ''}`, '改为“与业务工作”') }
  },
}
