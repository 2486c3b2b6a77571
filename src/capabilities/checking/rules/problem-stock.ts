import { cite } from '#kernel/citation.ts'
import { holdsIn } from '../dated-entry.ts'
import { leadOf } from '../lead-of.ts'
import { stockProblems } from '../stock-problems-data.ts'
import type { TextRule } from '../text-rule.ts'

const fact =
  /\d|[一二两三四五六七八九十]+[次场件份人个名](?!人)|如[，：在]|例如|比如|督察|反馈|自查|评查|审计|投诉|问卷|评议/u

export const problemStock: TextRule = {
  meta: {
    id: 'checking/problem-stock',
    code: 'PRB-05',
    needs: 'text',
    basis: cite('《法治政府建设与责任落实督察工作规定》', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'warn',
    message: '问题写得空泛，没有事例、数字、原因和来源',
    cure: '写明事实、数字、来源和原因。',
  },
  *check(text) {
    for (const { kind, points } of text.parts) {
      if (kind !== 'problems') continue
      for (const point of points) {
        const isStock = stockProblems.some((stock) => holdsIn(stock, text.year) && stock.pattern.test(point.text))
        if (isStock && !fact.test(point.text.replace(/^[（(]?[一二三四五六七八九十\d]+[）)、.．]?/u, '')))
          yield leadOf(text, point)
      }
    }
  },
}
