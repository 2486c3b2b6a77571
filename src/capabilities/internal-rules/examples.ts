import { internalRules2022 } from './examples-2022.ts'
import { internalRules2023 } from './examples-2023.ts'
import { internalRules2024 } from './examples-2024.ts'
import type { InternalRuleExamples } from './examples-rows.ts'

/** The demo organ's rules, checks, leading group, letters and 三定 adjustments by year. */
export const examples: Readonly<Record<2022 | 2023 | 2024, InternalRuleExamples>> = {
  2022: internalRules2022,
  2023: internalRules2023,
  2024: internalRules2024,
}
