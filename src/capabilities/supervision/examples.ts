import { items2022 } from './examples-2022.ts'
import { items2023 } from './examples-2023.ts'
import { items2024 } from './examples-2024.ts'
import type { SupervisionExample } from './examples-item.ts'

/** The demo organ's supervision by year. 2023: eight named subjects in the field and the inquiry, and four more items. */
export const examples: Readonly<Record<2022 | 2023 | 2024, readonly SupervisionExample[]>> = {
  2022: items2022,
  2023: items2023,
  2024: items2024,
}
