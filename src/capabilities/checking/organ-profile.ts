import type { OrganKind } from './organ-kinds-data.ts'

/** Who gives account: what a text may claim depends on it. All but the kind may be left out. */
export interface OrganProfile {
  readonly kind: OrganKind
  /** 云川市人大常委会机关 */
  readonly name?: string
  readonly shortNames?: readonly string[]
  /** 党组、党委、党工委 */
  readonly partyBody?: string
  /** Name without its kind: 云川. */
  readonly place?: string
  readonly level?: 'province' | 'city' | 'county' | 'township'
}
