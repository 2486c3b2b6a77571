import { events2022 } from './examples-2022.ts'
import { events2023 } from './examples-2023.ts'
import { events2024 } from './examples-2024.ts'
import { plans2022, plans2023, plans2024 } from './examples-plans.ts'
import { leaders, places } from './examples-roster.ts'
import type { EventExample, LeaderExample, PlaceExample, PlanExample } from './examples-rows.ts'

interface PublicityYear {
  readonly places: readonly PlaceExample[]
  readonly leaders: readonly LeaderExample[]
  readonly plan: readonly PlanExample[]
  readonly events: readonly EventExample[]
}

/** What the demo organ hands in by year: places once, the roster when it began. */
export const examples: Readonly<Record<2022 | 2023 | 2024, PublicityYear>> = {
  2022: { places, leaders: [], plan: plans2022, events: events2022 },
  2023: { places: [], leaders, plan: plans2023, events: events2023 },
  2024: { places: [], leaders: [], plan: plans2024, events: events2024 },
}
