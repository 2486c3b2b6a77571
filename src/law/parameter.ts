/** A number or choice of a place and a year: shipped with a default, never a constant in code. */
export interface LawParameter {
  /** 'npc.opinion.replyMonths' */
  readonly key: string
  readonly label: string
  /** `null`: off until a place sets it. */
  readonly default: number | boolean | string | readonly string[] | null
  readonly unit?: string
  /** Where the number comes from: law and Party rules bind, local ones are presets, house ones are ours. */
  readonly level: 'law' | 'party-rule' | 'central' | 'local' | 'house'
  readonly basis: string
  /** Not found in any text that was read. */
  readonly unverified?: boolean
  /** Id of the domain rule it belongs to. */
  readonly rule: string
}
