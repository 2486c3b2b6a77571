import { cite } from '#kernel/citation.ts'
import { findIn } from '../find-in.ts'
import type { TextRule } from '../text-rule.ts'

const claim = /(?:宪法|法律|民法典)(?:对[^，。]{1,14})?的新(?:要求|规定|任务)/gu

export const lawRequirementWithoutAct: TextRule = {
  meta: {
    id: 'checking/law-requirement-without-act',
    code: 'LAW-06',
    needs: 'text',
    basis: cite('现行法律法规、规划的公布文本', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'remind',
    message: '没有写明出自哪次修改、哪部法律',
    cure: '写明法律名称和条款。',
  },
  *check(text) {
    for (const hit of findIn(text, claim)) yield { start: hit.start, end: hit.end }
  },
}
