import { decisions2022 } from './examples-2022.ts'
import { decisions2023 } from './examples-2023.ts'
import { decisions2024 } from './examples-2024.ts'
import type { DecisionExamples } from './examples-meeting.ts'

/** The demo organ's meetings of the Party group by year, with their items and matters. */
export const examples: Readonly<Record<2022 | 2023 | 2024, DecisionExamples>> = {
  2022: decisions2022,
  2023: decisions2023,
  2024: decisions2024,
}
