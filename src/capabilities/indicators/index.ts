import { defineCapability } from '#kernel/capability.ts'
import { rulesOn } from '#kernel/rule.ts'
import { indicator } from './indicator-record.ts'
import { indicatorMeasures } from './measures.ts'
import { indicatorPassages } from './passages.ts'
import { effectInName } from './rules/effect-in-name.ts'
import { measuredInFuture } from './rules/measured-in-future.ts'
import { targetNoBetter } from './rules/target-no-better.ts'
import { valueWorse } from './rules/value-worse.ts'

export { examples as indicatorExamples } from './examples.ts'
export { indicator }

/** 成效指标：上年和本年的数、来源、目标；材料里的“提高”“下降”只由它证明 */
export const indicators = defineCapability({
  name: 'indicators',
  title: '成效指标',
  recordTypes: [indicator],
  rules: [rulesOn(indicator, [measuredInFuture, effectInName, valueWorse, targetNoBetter])],
  measures: indicatorMeasures,
  passages: indicatorPassages,
})
