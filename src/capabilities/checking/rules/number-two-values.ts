import { cite } from '#kernel/citation.ts'
import { figuresOf } from '../figures-of.ts'
import type { TextRule } from '../text-rule.ts'

const compares =
  /上半年|下半年|季度|去年|上年|同比|环比|较|由|从|提高|上升|下降|分别|每|其中|计划|将|拟|力争|确保|目标/u
/** An act without what was done to: 化解 may be of anything. */
const bareAct =
  /^(?:化解|办结|审结|整改|采纳|立案|受理|检查|成功|答复|维持|撤销|完成|修改|废止|查处|移送|合格|通过|回复|收到|处理|其他|结案|新增|增加|提出|发现|纠正)$/u
const filler =
  /今年|全年|年内|本年度|20\d\d年|今年以来|累计|共计?|先后|组织|开展|召开|举办|进行|参加|了|的|约|近|达到?|为|并|还|均|一是|二是|三是|四是/gu

export const numberTwoValues: TextRule = {
  meta: {
    id: 'checking/number-two-values',
    code: 'NUM-01',
    needs: 'text',
    basis: cite('数据前后一致是公文校核的通行要求', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'block',
    message: '同一事项前后数字不同',
    cure: '核实后统一。',
  },
  *check(text) {
    const seen = new Map<string, { readonly value: number; readonly words: string }>()
    for (const figure of figuresOf(text)) {
      if (compares.test(figure.sentence.text) || figure.parts.wholeAt !== undefined) continue
      const thing = (figure.parts.rate ?? figure.before).replaceAll(filler, '')
      if (bareAct.test(thing)) continue
      // 采纳率 alone may be of many things.
      if (thing.length < (figure.unit === '%' ? 5 : 2)) continue
      const key = `${thing} ${figure.unit}`
      const first = seen.get(key)
      if (first === undefined) seen.set(key, { value: figure.value, words: figure.text })
      else if (first.value !== figure.value && figure.parts.approx === undefined)
        yield {
          start: figure.start,
          end: figure.end,
          message: `“${thing}”前面写的是${first.words}，这里是${figure.text}`,
        }
    }
  },
}
