import { defineCapability } from '#kernel/capability.ts'
import { rulesOn } from '#kernel/rule.ts'
import { lawEntry } from './law-entry-record.ts'
import { amendmentWithoutDay } from './rules/amendment-without-day.ts'
import { datesOutOfOrder } from './rules/dates-out-of-order.ts'
import { sourceUnchecked } from './rules/source-unchecked.ts'

export { examples as lawExamples } from './examples.ts'
export { lawEntry } from './law-entry-record.ts'

/** 法律法规库：随产品提供的条目、本单位补充和更正的条目、谁引用了它 */
export const laws = defineCapability({
  name: 'laws',
  title: '法规库',
  recordTypes: [lawEntry],
  rules: [rulesOn(lawEntry, [datesOutOfOrder, amendmentWithoutDay, sourceUnchecked])],
})
