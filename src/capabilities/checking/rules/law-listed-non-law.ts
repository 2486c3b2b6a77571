import { cite } from '#kernel/citation.ts'
import { findIn } from '../find-in.ts'
import type { TextRule } from '../text-rule.ts'

const list = /([^。；，：]{4,80}?)等(?:相关|有关|党内|国家)?法律(?:、)?法规/gu
const nonLaw =
  /(?:习近平|[A-Z])?法治思想|总体国家安全观|《?国家安全观》?|(?<=、)[\p{Script=Han}]{2,16}(?:制度|精神|讲话|方案|思想)(?=、|$)|《[^《》]{2,30}(?:纲要|方案|讲话|制度|读本|选编)》/gu

export const lawListedNonLaw: TextRule = {
  meta: {
    id: 'checking/law-listed-non-law',
    code: 'LAW-05',
    needs: 'text',
    basis: cite('《中华人民共和国立法法》'),
    since: '2021-01-01',
    strength: 'block',
    message: '“等法律法规”里列了不是法律法规的',
    cure: '分开写。',
  },
  *check(text) {
    for (const hit of findIn(text, list)) {
      const [, listed = ''] = hit.match
      for (const { index, 0: name } of listed.matchAll(nonLaw)) {
        const at = hit.match.index + index
        yield { ...text.folded.rangeOf(at, at + name.length), message: `“${name}”不是法律法规` }
      }
    }
  },
}
