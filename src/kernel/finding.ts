import type { Citation } from './citation.ts'

/** `block` refuses; `gate` lets through with a recorded reason; `warn` and `remind` tell. */
export type Strength = 'block' | 'gate' | 'warn' | 'remind'

/** What a rule or check found. Expected trouble is always a list of these. */
export interface Finding {
  /** Rule id, 'study/attended-beyond-invited', or the name of a derived check, 'field/required'. */
  readonly rule: string
  readonly strength: Strength
  /** Field name, cell address or block id: where to jump. */
  readonly at?: string
  readonly message: string
  /** What to do about it. */
  readonly cure?: string
  readonly basis?: Citation
}
