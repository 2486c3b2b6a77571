import type { LawEntry } from '#law/entry.ts'
import { valuesInAddress } from '#records/ui/start-values.ts'

/** An entry of the registry as the form of the organ's own record opens with it: to be corrected, not typed again. */
export function entryInAddress(entry: LawEntry): Readonly<Record<string, string>> {
  const { title, shortNames, kind, issuer, number, adoptedOn, inForceOn, repealedOn, period, source, remark } = entry
  return valuesInAddress({
    ...{ title, shortNames, kind, issuer, number, adoptedOn, inForceOn, repealedOn, source, remark },
    ...{ checked: entry.checked, periodFrom: period?.from.toString(), periodUntil: period?.until.toString() },
    amendedOn: (entry.amendments ?? []).map(({ on, inForceOn: since, note }) => `${since ?? on}${note}`),
  })
}
