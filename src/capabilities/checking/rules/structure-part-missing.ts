import { cite } from '#kernel/citation.ts'
import type { TextRule } from '../text-rule.ts'

const problems =
  /存在[^。\n]{0,12}(?:问题|不足|短板|差距)|问题[和与及、](?:不足|短板)|(?:不足|差距)(?:和|与|之处)|主要问题|(?:^|\n)[一二三四五六]、[^\n]{0,10}(?:问题|不足)/u
const measures = /下一?步|今后|打算|工作思路|改进措施|整改措施|努力方向|20\d\d年(?:工作)?(?:计划|安排)/u

export const structurePartMissing: TextRule = {
  meta: {
    id: 'checking/structure-part-missing',
    code: 'STR-04',
    needs: 'text',
    basis: cite(
      '《关于党政主要负责人履行推进法治建设第一责任人职责情况列入年终述职内容工作的意见》',
      undefined,
      'second-hand',
    ),
    since: '2021-01-01',
    strength: 'block',
    message: '缺少必写的部分',
    cure: '述法报告应当写履职情况、存在问题和下一步打算。',
  },
  *check(text) {
    const { document, parts, folded } = text
    const [first] = document.title
    if (first === undefined || parts.length < 2) return
    const missing = [
      ...(problems.test(folded.text) ? [] : ['存在问题']),
      ...(measures.test(folded.text) ? [] : ['下一步打算']),
      ...(parts.some(({ kind }) => kind === 'results') ? [] : ['履职情况']),
    ]
    if (missing.length > 0)
      yield { start: first.start, end: document.title.at(-1)?.end ?? first.end, message: `没有写${missing.join('、')}` }
  },
}
