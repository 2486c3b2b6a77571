import { cite } from '#kernel/citation.ts'
import { headOf } from '../head-of.ts'
import type { TextRule } from '../text-rule.ts'

const answered =
  /上一?年度?(?:述法|督察|考核|查摆|反馈|提出|指出|存在)?[^。\n]{0,16}(?:问题|整改|不足)|去年[^。\n]{0,20}(?:问题|整改|不足)|20\d\d年度?(?:述法)?(?:评议|督察|考核)?(?:指出|查摆|反馈|提出|存在)[^。\n]{0,12}问题|(?:反馈|督察|考核|评议)[^。\n]{0,14}(?:问题|意见)[^。\n]{0,20}(?:整改|销号|完成)|问题整改[^。\n]{0,6}(?:情况|完成)|整改[^。\n]{0,10}(?:完成|到位|销号|问题\d)/u

export const structureLastYearUnanswered: TextRule = {
  meta: {
    id: 'checking/structure-last-year-unanswered',
    code: 'STR-06',
    needs: 'text',
    basis: cite('《法治政府建设与责任落实督察工作规定》', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'block',
    message: '没有交代上年度问题的整改情况',
    cure: '写明上年度问题几个、已整改几个、结转几个。',
  },
  *check(text) {
    const part = text.parts.find(({ kind }) => kind === 'problems' || kind === 'problems-and-measures')
    if (part === undefined || answered.test(text.folded.text)) return
    yield headOf(part.section)
  },
}
