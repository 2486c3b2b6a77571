import type { FontRole } from '#gongwen/fonts.ts'
import { cite } from '#kernel/citation.ts'
import { chineseRuns, isFace, leadOf, mainLook, nameLook, paragraphsLooked } from '../form-look.ts'
import type { TextRule } from '../text-rule.ts'

interface Level {
  readonly face: FontRole
  readonly label: string
  readonly name: string
}

const levels: Readonly<Record<string, Level>> = {
  'heading-1': { face: 'heading', label: '一、', name: '黑体' },
  'heading-2': { face: 'subheading', label: '（一）', name: '楷体' },
  'heading-3': { face: 'body', label: '1.', name: '仿宋' },
  'heading-4': { face: 'body', label: '（1）', name: '仿宋' },
}

export const formHeadingFaces: TextRule = {
  meta: {
    id: 'checking/form-heading-faces',
    code: 'FMT-03',
    needs: 'form',
    basis: cite('《党政机关公文格式》（GB/T 9704—2012）', '7.3.3'),
    since: '2021-01-01',
    strength: 'warn',
    message: '各级标题的字体不合格式',
    cure: '“一、”用黑体，“（一）”用楷体，“1.”“（1）”用仿宋，都是3号。',
  },
  *check(text) {
    const told = new Set<string>()
    for (const paragraph of paragraphsLooked(text)) {
      const level = levels[paragraph.role]
      const { lead } = leadOf(paragraph)
      const look = level === undefined ? null : mainLook(chineseRuns(text, paragraph, lead))
      if (level === undefined || look === null || told.has(paragraph.role)) continue
      if (isFace(look, level.face) && look.size === 16) continue
      told.add(paragraph.role)
      yield { ...lead, message: `“${level.label}”一级标题用了${nameLook(look)}，应为${level.name}三号` }
    }
  },
}
