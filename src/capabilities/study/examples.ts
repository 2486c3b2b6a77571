import { sessions2022 } from './examples-2022.ts'
import { sessions2023 } from './examples-2023.ts'
import { sessions2024 } from './examples-2024.ts'
import type { StudyExample } from './examples-session.ts'

/** The demo organ's sessions by year. 2023: ten sessions of study, one hearing, one oath. */
export const examples: Readonly<Record<2022 | 2023 | 2024, readonly StudyExample[]>> = {
  2022: sessions2022,
  2023: sessions2023,
  2024: sessions2024,
}
