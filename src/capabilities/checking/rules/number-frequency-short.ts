import { cite } from '#kernel/citation.ts'
import { figuresBySentence } from '../figures-of.ts'
import type { TextRule } from '../text-rule.ts'

const frequency = /(每季度?|每月|每半年|每两个?月|每周)(?!度的|末)/gu
const perYear: Readonly<Record<string, number>> = {
  每季: 4,
  每季度: 4,
  每月: 12,
  每半年: 2,
  每两月: 6,
  每两个月: 6,
  每周: 50,
}

export const numberFrequencyShort: TextRule = {
  meta: {
    id: 'checking/number-frequency-short',
    code: 'NUM-05',
    needs: 'text',
    basis: cite('数据前后一致是公文校核的通行要求', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'warn',
    message: '次数少于所写的频次',
    cure: '核实频次或者次数。',
  },
  *check(text) {
    for (const figures of figuresBySentence(text)) {
      for (const figure of figures) {
        const words = figure.sentence.text.slice(0, figure.at - figure.sentence.start)
        const often = [...words.matchAll(frequency)].at(-1)
        if (often === undefined || figure.parts.perYear !== undefined || !/^[次场期]/u.test(figure.unit)) continue
        if (!/(?:全年|年内|共|累计)[^，；。]{0,10}$/u.test(words)) continue
        const due =
          (perYear[often[1] ?? ''] ?? 0) * (figures.find(({ parts }) => parts.perYear !== undefined)?.value ?? 1)
        if (figure.value < due)
          yield {
            start: figure.start,
            end: figure.end,
            message: `${often[1]}一次，全年应不少于${due}次，这里是${figure.text}`,
          }
      }
    }
  },
}
