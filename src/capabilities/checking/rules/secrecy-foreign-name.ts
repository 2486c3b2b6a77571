import { cite } from '#kernel/citation.ts'
import { findIn } from '../find-in.ts'
import type { TextRule } from '../text-rule.ts'

const placed = /法治([\p{Script=Han}]{2,3}?)(?=建设|创建)/gu
const ordinary =
  /^(?:政府|社会|国家|中国|文化|队伍|机关|乡村|阵地|环境|思维|人才|机构|体系|能力|平台|校园|企业|医院|学校|工作|城市|宣传|素养|意识|基础|制度|保障|信息|营商|各项|统筹|专项|基层|部门|系统|示范|重点|一体|监督)/u

export const secrecyForeignName: TextRule = {
  meta: {
    id: 'checking/secrecy-foreign-name',
    code: 'SEC-01',
    needs: 'text',
    basis: cite('公文校核的通行做法', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'block',
    message: '出现了不是本单位的名称',
    cure: '改为本地、本单位的名称。',
  },
  *check(text) {
    const { folded, title, beside } = text
    const own = beside.profile?.place
    for (const hit of findIn(text, placed)) {
      const name = (hit.match[1] ?? '').replace(/[市县区]$/u, '')
      if (ordinary.test(name) || (own !== undefined ? own.includes(name) || name.includes(own) : title.includes(name)))
        continue
      const isMasked = /[A-Z*×某](?:总书记|法治思想|新时代)|\*/u.test(folded.text)
      const isAlone = folded.text.split(name).length === 2
      if (own !== undefined || (isMasked && isAlone)) {
        const at = hit.match.index + hit.match[0].indexOf(name)
        yield {
          ...folded.rangeOf(at, at + name.length),
          message: own === undefined ? `隐去名称的文稿里留下了“${name}”` : `“${name}”不是本地的名称`,
        }
      }
    }
  },
}
