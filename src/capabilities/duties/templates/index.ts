import type { TemplateItem } from './duty-template.ts'
import { partyHeadTemplate } from './party-head-data.ts'
import { peopleCongressTemplate } from './people-congress-data.ts'

/** Lists an organ may start from, by the choice of `duties/adopt`. */
export const dutyTemplates = {
  'people-congress': peopleCongressTemplate,
  'party-head': partyHeadTemplate,
} as const satisfies Readonly<Record<string, readonly TemplateItem[]>>
