import { cite } from '#kernel/citation.ts'
import { findIn } from '../find-in.ts'
import type { TextRule } from '../text-rule.ts'

const secret =
  /(?:绝密|机密|秘密)(?:★|☆)[^\n，。]{0,6}|(?:密级|保密期限)[:：][^\n，。]{1,8}|内部(?:资料|文件)[，、]?(?:注意保存|不得外传|严禁外传)/gu

export const secrecyMark: TextRule = {
  meta: {
    id: 'checking/secrecy-mark',
    code: 'SEC-03',
    needs: 'text',
    basis: cite('《中华人民共和国保守国家秘密法》'),
    since: '2021-01-01',
    strength: 'block',
    message: '公开的文稿里有密级或者内部标志',
    cure: '按保密规定处理。',
  },
  *check(text) {
    for (const hit of findIn(text, secret)) yield { start: hit.start, end: hit.end }
  },
}
