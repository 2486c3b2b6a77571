import { cite } from '#kernel/citation.ts'
import { findIn } from '../find-in.ts'
import type { TextRule } from '../text-rule.ts'

/** 县委、县政府 as authors of the text, and the level they are of. */
const authors = /([市县区镇乡])委(?=20\d\d|关于|[（(]|$|[、和及](?:[\p{Script=Han}]{0,6}政府))([、和及])?/u
const alone =
  /(?<![\p{Script=Han}])我(?=(?:坚持|主持|认真|带头|始终|亲自|严格|切实|深入|深刻|多次|先后|履行|学习|扛起|对|作为))/gu

export const organJointAuthor: TextRule = {
  meta: {
    id: 'checking/organ-joint-author',
    code: 'ORG-09',
    needs: 'text',
    basis: cite('《党政机关公文处理工作条例》', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'warn',
    message: '行文主体与标题的单位不一致',
    cure: '党委、政府联合的报告写“在上一级党委、政府领导下”，用单位自称；个人述法用“我”。',
  },
  *check(text) {
    const found = authors.exec(text.title)
    if (found === null) return
    const [, level = '', joint] = found
    // 在县委领导下 from the mouth of the 县委 itself; 市委 above it is in order.
    const own = new RegExp(`在${level}委(?:[、和]${level}政府)?的?(?:正确|坚强)?领导下`, 'gu')
    for (const hit of findIn(text, own))
      yield { start: hit.start, end: hit.end, message: `报告的主体就是${level}委，不能写“${hit.match[0]}”` }
    if (joint === undefined) return
    for (const hit of findIn(text, alone)) {
      yield { start: hit.start, end: hit.end, message: '两个单位联合的报告用了个人的口气' }
      return
    }
  },
}
