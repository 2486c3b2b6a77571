import { cite } from '#kernel/citation.ts'
import { findIn } from '../find-in.ts'
import type { TextRule } from '../text-rule.ts'

const units = '件|次|场|场次|人次|期|份|名|项|条|起|户|家|余次|余件|余份|余人次|余人'
/** A blank was left for the figure. */
const gap = new RegExp(
  `(?<=[\\p{Script=Han}])[ \\u3000\\u00a0]+(?:${units})(?=[，。、；）])|(?<=[中有达为共])[ \\u3000\\u00a0]+(?:${units})(?=[\\p{Script=Han}，。、；）])`,
  'gu',
)
/** The figure fell out: verb or thing counted, classifier, mark. */
const lost = new RegExp(
  `(?<=(?:召开|开展|举办|受理|办理|办结|调解|发放|接待|共计?|累计|达到?|(?<![事案条文])(?:会议|检查|培训|宣讲|讲座|考试|调研|资料|纠纷|学习活动)))(?<!培训(?=人次))(?:${units})(?=[，。；）])|(?<=(?:等法律|法律法规|等法规))部(?=[，。；])`,
  'gu',
)

export const placeholderNumberMissing: TextRule = {
  meta: {
    id: 'checking/placeholder-number-missing',
    code: 'PLH-06',
    needs: 'text',
    basis: cite('《党政机关公文格式》（GB/T 9704—2012）'),
    since: '2021-01-01',
    strength: 'block',
    message: '量词前面没有数字',
    cure: '补上数字。',
  },
  *check(text) {
    for (const { index, 0: found } of text.document.text.matchAll(gap)) {
      const start = index + found.length - found.trimStart().length
      yield { start, end: index + found.length }
    }
    for (const hit of findIn(text, lost)) yield { start: hit.start, end: hit.end }
  },
}
