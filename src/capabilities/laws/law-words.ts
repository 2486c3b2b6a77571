import type { Checked } from '#law/entry.ts'
import { type Standing, standingLabels } from '#law/standing.ts'

/** 现行，2007年1月1日起施行；已修改，2024年11月8日起按修改后的文本. */
export function standingWords(standing: Standing): string {
  const label = standingLabels[standing.state]
  switch (standing.state) {
    case 'in-force':
      return standing.since === null ? label : `${label}，${knownDateWords(standing.since)}起`
    case 'amended':
      return `${label}，${knownDateWords(standing.since)}起按修改后的文本`
    case 'not-yet':
      return `${label}，${knownDateWords(standing.on)}起施行`
    case 'repealed':
      return `${label}，自${knownDateWords(standing.on)}`
    case 'ended':
      return `${label}，至${standing.until}年`
    case 'unknown':
      return `${label}，施行情况未查实`
  }
}

export const checkedWords: Readonly<Record<Checked, string>> = {
  read: '已核对文本',
  'second-hand': '只见转载，引用前请核对原文',
  unverified: '待核，引用前必须核对原文',
}

/** 2024-11-08 → 2024年11月8日; 2021-02 → 2021年2月; 2017 → 2017年. */
export function knownDateWords(date: string): string {
  const [year, month, day] = date.split('-')
  return `${year}年${month === undefined ? '' : `${Number(month)}月`}${day === undefined ? '' : `${Number(day)}日`}`
}

/** Of the list of what cites an entry. */
export const citationColumns = ['序号', '类别', '名称', '日期', '状态', '怎样引用', '复核'] as const

export const howWords = { listed: '列为所学、所用法规', named: '文字中提到' } as const

export const reviewWords = '需复核'

export function citationsTitle(title: string): string {
  return `引用《${title}》的记录和材料`
}
