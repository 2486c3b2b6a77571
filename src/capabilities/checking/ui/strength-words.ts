import type { Strength } from '#kernel/finding.ts'
import type { MarkShape, Tone } from '#web-kit/mark.tsx'

/** As everywhere in the product: how grave a finding is, told by word, shape and colour. */
export const strengthWords: Readonly<
  Record<Strength, { readonly word: string; readonly shape: MarkShape; readonly tone: Tone }>
> = {
  block: { word: '须改正', shape: 'cross', tone: 'vermilion' },
  gate: { word: '须说明', shape: 'bar', tone: 'amber' },
  warn: { word: '请核对', shape: 'triangle', tone: 'amber' },
  remind: { word: '提示', shape: 'hollow', tone: 'quiet' },
}

export const strengthOrder: readonly Strength[] = ['block', 'gate', 'warn', 'remind']
