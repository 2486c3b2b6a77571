import { cite } from '#kernel/citation.ts'
import { paragraphsLooked } from '../form-look.ts'
import type { TextRule } from '../text-rule.ts'

export const formHeadingStyle: TextRule = {
  meta: {
    id: 'checking/form-heading-style',
    code: 'FMT-08',
    needs: 'form',
    basis: cite('《党政机关公文格式》（GB/T 9704—2012）', '7.3.3'),
    since: '2021-01-01',
    strength: 'remind',
    message: '标题没有用标题样式',
    cure: '用“标题1”“标题2”等样式，导航和目录才认得出。',
  },
  *check(text) {
    const typed = paragraphsLooked(text).filter(
      ({ role, leadEnd, isOutlined }) => role.startsWith('heading') && leadEnd === null && !isOutlined,
    )
    const [first] = typed
    if (first === undefined) return
    const { start, end } = first
    yield { start, end, message: `标题没有用标题样式（共${typed.length}处）` }
  },
}
