import type { WordDifference } from './compare/text-overlap.ts'
import type { CopiedStretch } from './copied-stretches.ts'

/** How rules on copying say what they found. */
export const copyingWords = {
  percent: (share: number) => `${Math.round(share * 1000) / 10}%`,
  alike: ({ passages }: CopiedStretch) => {
    const differences = passages.flatMap((passage) => passage.differences)
    if (differences.length === 0) return '一字不差'
    const isWords = differences.some(({ kind }) => kind === 'words')
    return `${isWords ? '只改了个别词语' : '只改了数字或名称'}（${differences.slice(0, 3).map(told).join('，')}${differences.length > 3 ? '等' : ''}）`
  },
}

function told({ own, other }: WordDifference): string {
  return `${other === '' ? '无' : other}→${own === '' ? '无' : own}`
}
