import { measures2022, problems2022 } from './examples-2022.ts'
import { measures2023, problems2023 } from './examples-2023.ts'
import { measures2024, problems2024 } from './examples-2024.ts'
import type { MeasureExample, ProblemExample } from './examples-row.ts'

export interface RectificationExamples {
  readonly problems: readonly ProblemExample[]
  readonly measures: readonly MeasureExample[]
}

/**
 * The demo organ's problems and measures by the year in which they were found and planned. Of 2022's three problems two
 * were closed in 2023 and one is still open, with a measure of 2023 against it.
 */
export const examples: Readonly<Record<2022 | 2023 | 2024, RectificationExamples>> = {
  2022: { problems: problems2022, measures: measures2022 },
  2023: { problems: problems2023, measures: measures2023 },
  2024: { problems: problems2024, measures: measures2024 },
}
