import { cite } from '#kernel/citation.ts'
import { paragraphsIn } from '../sections-in.ts'
import type { TextRule } from '../text-rule.ts'

export const formTypedIndent: TextRule = {
  meta: {
    id: 'checking/form-typed-indent',
    code: 'FMT-04',
    needs: 'text',
    basis: cite('《党政机关公文格式》（GB/T 9704—2012）', '5.2.3'),
    since: '2021-01-01',
    strength: 'remind',
    message: '首行缩进是打出来的空格',
    cure: '用段落格式设置首行缩进二字符。',
  },
  *check(text) {
    const typed = paragraphsIn(text.document.blocks).find(({ indent }) => indent > 0)
    const first = text.document.blocks[0]
    const begins = typed?.range.start ?? (first === undefined ? 0 : first.range.start)
    const line = text.document.text.lastIndexOf('\n', begins - 1) + 1
    if (begins > line && /^[\s\u3000]+$/u.test(text.document.text.slice(line, begins)))
      yield { start: line, end: begins }
  },
}
