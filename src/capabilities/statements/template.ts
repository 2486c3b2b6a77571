import type { LedgerOrgan } from '#kernel/passage.ts'
import { lawParameter } from '#law/parameters.ts'

/** The skeleton of a statement: sections 一、二、三 and the parts each is made of. */
export interface StatementTemplate {
  readonly sections: readonly TemplateSection[]
  /** Share of the text, in per cent, below which the part on problems is questioned: a hint, or what the notice of the year demands. */
  readonly problemShare: number
  /** Characters of the whole text that may not be exceeded; `null` where nobody set a limit. */
  readonly maxCharacters: number | null
  /** What the notice of the year wants told, in its own words. */
  readonly requiredItems: readonly string[]
}

export interface TemplateSection {
  readonly title: string
  readonly pillars: readonly Pillar[]
}

export interface Pillar {
  readonly id: string
  /** Heading （一）; a pillar without one writes its points directly under the section. */
  readonly title?: string
  /** Part that every statement must have. */
  readonly required?: boolean
}

/** For a Party group of a People's Congress organ; house draft after rules.md §1.3 and §2.5. */
const peopleCongress: StatementTemplate = {
  problemShare: Number(lawParameter('statement.problemShareWarn').default),
  maxCharacters: null,
  requiredItems: [],
  sections: [
    {
      title: '工作开展情况',
      pillars: [
        { id: 'last-year', title: '上年度述法问题整改情况' },
        { id: 'study', title: '带头学法用法，抓好学法普法', required: true },
        { id: 'first-responsible', title: '履行推进法治建设第一责任人职责' },
        { id: 'supervision', title: '服务保障人大依法监督' },
      ],
    },
    { title: '存在的主要问题', pillars: [{ id: 'problems', required: true }] },
    { title: '下一步工作措施', pillars: [{ id: 'measures', required: true }] },
  ],
}

/** Other organs serve no People's Congress: the same skeleton without that pillar. */
const common: StatementTemplate = {
  ...peopleCongress,
  sections: peopleCongress.sections.map((section) => ({
    ...section,
    pillars: section.pillars.filter((pillar) => pillar.id !== 'supervision'),
  })),
}

/** Where passages may belong: what names no part is written nowhere. */
export const pillarIds: ReadonlySet<string> = new Set(
  peopleCongress.sections.flatMap(({ pillars }) => pillars.map(({ id }) => id)),
)

export function templateFor(organ: LedgerOrgan): StatementTemplate {
  return organ.kind === 'people-congress' ? peopleCongress : common
}

export function statementTitle(year: number): string {
  return `${year}年度履行推进法治建设第一责任人职责情况述法报告`
}

/** The words before the first section: who speaks of what, and nothing that needs proof. */
export function opening(organ: LedgerOrgan, year: number, title: string): string {
  return `按照年度述法安排，现将本人${year}年度担任${organ.name}${title}期间履行推进法治建设第一责任人职责的情况报告如下：`
}

/** The words under 存在的主要问题 and 下一步工作措施, by the number of points that follow. */
export function bridge(pillar: string, points: number): string | null {
  if (points === 0) return null
  const counted = points === 1 ? '以下方面的' : `以下${chineseCount(points)}个方面的`
  if (pillar === 'problems') return `对照职责要求和台账记录，主要存在${counted}问题：`
  if (pillar === 'measures')
    return `下一年度，重点抓好${points === 1 ? '以下工作' : `以下${chineseCount(points)}项工作`}：`
  return null
}

function chineseCount(count: number): string {
  const digits = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十']
  return digits[count] ?? String(count)
}
