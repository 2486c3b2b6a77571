import { type OrganKind, organKinds } from './organ-kinds-data.ts'
import { saidIn } from './said-in.ts'

/** Who gives account: what a text may claim depends on it. All but the kind may be left out. */
export interface OrganProfile {
  readonly kind: OrganKind
  /** 云川市人大常委会机关 */
  readonly name?: string
  /** 党组、党委、党工委 */
  readonly partyBody?: string
  /** Name without its kind: 云川. */
  readonly place?: string
  readonly level?: 'province' | 'city' | 'county' | 'township'
  /** Who held the posts of the organ, and when. */
  readonly holders?: readonly PostHolder[]
}

export interface PostHolder {
  readonly name: string
  readonly post: string
  /** Days as 2025-03-01. */
  readonly from: string
  readonly until?: string
}

/** From a file someone brought; `null` where it says no known kind. */
export function organProfileOf(value: unknown): OrganProfile | null {
  const said = saidIn(value)
  const kind = said.get('kind')
  if (!isKind(kind)) return null
  const level = levels.find((one) => one === said.get('level'))
  return {
    kind,
    ...words('name', said),
    ...words('partyBody', said),
    ...words('place', said),
    ...(level === undefined ? {} : { level }),
    ...holdersIn(said.get('holders')),
  }
}

const levels = ['province', 'city', 'county', 'township'] as const

function isKind(value: unknown): value is OrganKind {
  return typeof value === 'string' && Object.hasOwn(organKinds, value)
}

function words<K extends string>(key: K, said: ReadonlyMap<string, unknown>): { readonly [P in K]?: string } {
  const value = said.get(key)
  const made: { [P in K]?: string } = {}
  if (typeof value === 'string' && value !== '') made[key] = value
  return made
}

/** Rows that lack a name, a post or a beginning are left out. */
function holdersIn(value: unknown): Pick<OrganProfile, 'holders'> {
  if (!Array.isArray(value)) return {}
  return {
    holders: value.flatMap((row: unknown) => {
      const said = saidIn(row)
      const { name, post, from } = { ...words('name', said), ...words('post', said), ...words('from', said) }
      if (name === undefined || post === undefined || from === undefined) return []
      return [{ name, post, from, ...words('until', said) }]
    }),
  }
}
