import type { LawEntry } from '../entry.ts'
import { administrativeLaws } from './administrative-laws-data.ts'
import { calendarDays } from './calendar-data.ts'
import { constitutionEntries } from './constitution-data.ts'
import { constitutionalLaws } from './constitutional-laws-data.ts'
import { normativeDocuments } from './documents-data.ts'
import { localRegulations } from './local-regulations-data.ts'
import { partyRules } from './party-rules-data.ts'
import { plans } from './plans-data.ts'
import { regulations } from './regulations-data.ts'
import { socialAndEconomicLaws } from './social-and-economic-laws-data.ts'
import { standards } from './standards-data.ts'

/** Days, weeks and months of publicity are entries too: texts name them, and they have a basis. */
const campaigns: readonly LawEntry[] = calendarDays.map(({ id, title, shortNames, basis, checked, place }) => ({
  id,
  title,
  kind: 'campaign',
  source: basis,
  checked,
  ...(shortNames === undefined ? {} : { shortNames }),
  ...(place === undefined ? {} : { place }),
}))

/** All entries that come with the product, by kind and, within a kind, in the order of their files. */
export const shippedLaws: readonly LawEntry[] = [
  ...constitutionEntries,
  ...constitutionalLaws,
  ...administrativeLaws,
  ...socialAndEconomicLaws,
  ...regulations,
  ...localRegulations,
  ...partyRules,
  ...normativeDocuments,
  ...plans,
  ...campaigns,
  ...standards,
]
