import { cite } from '#kernel/citation.ts'
import { chineseRuns, isFace, mainLook, nameLook, paragraphsLooked } from '../form-look.ts'
import type { TextRule } from '../text-rule.ts'

export const formTitleLook: TextRule = {
  meta: {
    id: 'checking/form-title-look',
    code: 'FMT-01',
    needs: 'form',
    basis: cite('《党政机关公文格式》（GB/T 9704—2012）', '7.3.1'),
    since: '2021-01-01',
    strength: 'warn',
    message: '标题的字体、字号或者位置不合格式',
    cure: '标题用2号小标宋体，居中，不加粗。',
  },
  *check(text) {
    for (const paragraph of paragraphsLooked(text)) {
      if (paragraph.role !== 'title') continue
      const look = mainLook(chineseRuns(text, paragraph, paragraph))
      if (look === null) continue
      const faults = [
        ...(isFace(look, 'title') && look.size === 22 ? [] : [`用了${nameLook(look)}`]),
        ...(look.isBold ? ['加粗'] : []),
        ...(paragraph.align === 'center' ? [] : ['没有居中']),
      ]
      const { start, end } = paragraph
      if (faults.length > 0) yield { start, end, message: `标题${faults.join('、')}，应为2号小标宋、居中、不加粗` }
      return
    }
  },
}
