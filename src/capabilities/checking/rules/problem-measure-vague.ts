import { cite } from '#kernel/citation.ts'
import { leadOf } from '../lead-of.ts'
import type { TextRule } from '../text-rule.ts'

const definite =
  /\d{1,2}月|季度|年底|月底|上半年|下半年|年内|年末|年初|月末|\d{4}年前|每(?:月|周|年|半年)|第[一二三四]季|由[^，。]{1,16}(?:负责|牵头|承担|落实|办理)|牵头|负责人?(?:是|为)|(?:科|股|室|办|局|所|组|队|庭|部)(?:具体)?负责|(?<!第一)责任(?:科室|单位|人)|\d+(?:次|场|件|项|期|名|个|人|部|份|家|分|%)/u
const names = /“[^”]*”|《[^》]*》/gu

export const problemMeasureVague: TextRule = {
  meta: {
    id: 'checking/problem-measure-vague',
    code: 'PRB-02',
    needs: 'text',
    basis: cite('《党政主要负责人履行推进法治建设第一责任人职责规定》', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'block',
    message: '措施没有写明谁办、何时办成、办成什么',
    cure: '写明责任科室、完成时间、形成的成果或者目标。',
  },
  *check(text) {
    for (const { kind, points } of text.parts) {
      if (kind !== 'measures') continue
      for (const point of points) if (!definite.test(point.text.replaceAll(names, ''))) yield leadOf(text, point)
    }
  },
}
