import { duties2022 } from './examples-2022.ts'
import { duties2023 } from './examples-2023.ts'
import { duties2024 } from './examples-2024.ts'
import type { DutyExamples } from './examples-rows.ts'

/** What the demo organ keeps by year: 2023 whole, 2024 half. */
export const examples: Readonly<Record<2022 | 2023 | 2024, DutyExamples>> = {
  2022: duties2022,
  2023: duties2023,
  2024: duties2024,
}
