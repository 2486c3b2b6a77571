import { cite } from '#kernel/citation.ts'
import { findIn, replace } from '../find-in.ts'
import type { TextRule } from '../text-rule.ts'

const slips: readonly (readonly [pattern: RegExp, right: string])[] = [
  [/确实(?=加强|履行|做好|落实|提高|增强|抓好|推进|维护|解决|扛起)/gu, '切实'],
  [/推荐(?=法治|依法|全面依法|各项工作|工作落实)/gu, '推进'],
  [/体质(?=改革|机制)/gu, '体制'],
  [/工做/gu, '工作'],
  [/贯切|惯彻/gu, '贯彻'],
  [/部暑/gu, '部署'],
  [/权利(?=运行|清单|监督|制约)/gu, '权力'],
  [/(?<=合法|公民|群众的?|当事人)权力(?=和?义务|救济|保障)/gu, '权利'],
  [/反应(?=的?问题|诉求|的?情况|强烈的问题)/gu, '反映'],
  [/必需(?=坚持|加强|做到|依法)/gu, '必须'],
  [/在接再[厉励]|再接再励/gu, '再接再厉'],
  [/公证(?=司法|执法|文明)/gu, '公正'],
  [/予盾/gu, '矛盾'],
  [/审察(?=意见|制度|机制|率|\d)|(?<=合法性|备案|公平竞争)审察/gu, '审查'],
  [/法制(?=思维)/gu, '法治'],
  [/渡过(?=一年|全年|年度)/gu, '度过'],
  [/既使/gu, '即使'],
  [/按步就班/gu, '按部就班'],
  [/一愁莫展/gu, '一筹莫展'],
  [/出廷|出庭应述/gu, '出庭应诉'],
  [/督促捡查|捡查/gu, '检查'],
  [/执法监查/gu, '执法监察'],
]

export const languageWrongWord: TextRule = {
  meta: {
    id: 'checking/language-wrong-word',
    code: 'LNG-07',
    needs: 'text',
    basis: cite('《现代汉语词典》', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'warn',
    message: '用字有误',
    cure: '改正。',
  },
  *check(text) {
    for (const [pattern, right] of slips) {
      for (const hit of findIn(text, pattern))
        yield { start: hit.start, end: hit.end, message: `应为“${right}”`, fix: replace(hit, right, `改为“${right}”`) }
    }
  },
}
