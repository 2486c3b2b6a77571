import { cite } from '#kernel/citation.ts'
import { chineseRuns, leadOf, mainLook, nameLook, paragraphsLooked } from '../form-look.ts'
import type { TextRule } from '../text-rule.ts'

const most = 20

export const formMixedFaces: TextRule = {
  meta: {
    id: 'checking/form-mixed-faces',
    code: 'FMT-07',
    needs: 'form',
    basis: cite('《党政机关公文格式》（GB/T 9704—2012）', '5.2.2'),
    since: '2021-01-01',
    strength: 'warn',
    message: '一段之中字体字号不一',
    cure: '多半是粘贴留下的，选中全段统一字体字号。',
  },
  *check(text) {
    let count = 0
    for (const paragraph of paragraphsLooked(text)) {
      if (paragraph.role === 'table') continue
      for (const range of Object.values(leadOf(paragraph))) {
        const runs = chineseRuns(text, paragraph, range)
        const main = mainLook(runs)
        const odd = runs.find(({ face, size }) => face !== main?.face || size !== main.size)
        if (main === null || odd === undefined || count >= most) continue
        count += 1
        const { start, end } = odd
        yield { start, end, message: `这里是${nameLook(odd)}，同一段其他文字是${nameLook(main)}` }
      }
    }
  },
}
