import type { FormParagraph } from '#gongwen/check/form-of.ts'
import { cite } from '#kernel/citation.ts'
import { chineseRuns, isFace, leadOf, mainLook, nameLook, paragraphsLooked } from '../form-look.ts'
import type { TextRule } from '../text-rule.ts'

type Text = Parameters<TextRule['check']>[0]

/** What is set in the middle, such as the name of a table, has a look of its own. */
function isText({ role, leadEnd, align }: FormParagraph): boolean {
  return role === 'body' ? align !== 'center' : role.startsWith('heading') && leadEnd !== null
}

function faultsOf(text: Text, paragraph: FormParagraph): readonly string[] {
  const { start, exactLine, firstLine } = paragraph
  const look = mainLook(
    chineseRuns(text, paragraph, leadOf(paragraph).rest.start === paragraph.end ? paragraph : leadOf(paragraph).rest),
  )
  // Blanks typed before the words are told by a rule of their own.
  const isTyped = /[^\S\n]/u.test(text.document.text.slice(Math.max(0, start - 1), start))
  return [
    ...(look === null || (isFace(look, 'body') && look.size === 16) ? [] : [`用了${nameLook(look)}，应为仿宋三号`]),
    ...(exactLine !== null && exactLine >= 27 && exactLine <= 30 ? [] : ['行距不是28磅左右的固定值']),
    ...(isTyped || Math.abs(firstLine - 2) < 0.25 ? [] : ['首行没有缩进二字']),
  ]
}

export const formBodyLook: TextRule = {
  meta: {
    id: 'checking/form-body-look',
    code: 'FMT-02',
    needs: 'form',
    basis: cite('《党政机关公文格式》（GB/T 9704—2012）', '5.2.2、5.2.3、7.3.3'),
    since: '2021-01-01',
    strength: 'warn',
    message: '正文的字体、字号、行距或者缩进不合格式',
    cure: '正文用3号仿宋体，固定行距28.95磅左右，首行缩进二字符。',
  },
  *check(text) {
    const faulty = paragraphsLooked(text).flatMap((paragraph) => {
      const faults = isText(paragraph) ? faultsOf(text, paragraph) : []
      return faults.length === 0 ? [] : [{ paragraph, faults }]
    })
    const [first] = faulty
    if (first === undefined) return
    const { start, end } = first.paragraph
    const kinds = [...new Set(faulty.flatMap(({ faults }) => faults))].slice(0, 5)
    yield { start, end, message: `正文${kinds.join('、')}（${faulty.length}段）` }
  },
}
