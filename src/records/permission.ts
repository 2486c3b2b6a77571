import { type Actor, type Capacity, capacityLabels, type StoodIn } from '#kernel/capacity.ts'
import type { Operation } from '#kernel/operation.ts'
import type { RecordType } from '#kernel/record-type.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Transition } from '#kernel/workflow.ts'
import { messages } from './messages.ts'

/** Who may see the ledger. The three administrators keep the system and do not read business records. */
const readers: readonly Capacity[] = ['secretary', 'member', 'office-clerk', 'section-clerk', 'discipline', 'staff']

/** Types the administrators must read to do their work. */
const readersMore: Readonly<Record<string, readonly Capacity[]>> = {
  person: ['system-admin', 'security-admin', 'auditor'],
  section: ['system-admin', 'security-admin', 'auditor'],
  'post-term': ['system-admin', 'security-admin'],
  'capacity-grant': ['system-admin', 'security-admin', 'auditor'],
  'stand-in': ['system-admin', 'security-admin', 'auditor'],
}

/** Everything that can be asked. Pages ask the same question before they show a button. */
export type Ask =
  | { readonly to: 'read'; readonly type: RecordType }
  | { readonly to: 'enter'; readonly type: RecordType }
  | { readonly to: 'change'; readonly type: RecordType; readonly sectionId: string | null }
  | { readonly to: 'act'; readonly type: RecordType; readonly transition: Transition }
  | { readonly to: 'do'; readonly operation: Operation }
  | { readonly to: 'read-journal' }
  | { readonly to: 'verify-ledger' }
  | { readonly to: 'read-burden' }

/** The one place where it is decided who may do what. */
export function may(actor: Actor, ask: Ask): boolean {
  return standingFor(actor, ask) !== undefined
}

/** @throws Refusal 'forbidden' that names who can. */
export function demand(actor: Actor, ask: Ask): void {
  capacityFor(actor, ask)
}

/** In which capacity the act is done: the first of one's own that allows it, else one that is used in another's stead. */
export function capacityFor(actor: Actor, ask: Ask): Capacity | StoodIn {
  const standing = standingFor(actor, ask)
  if (standing === undefined) throw new Refusal('forbidden', messages.forbidden(who(ask)))
  return standing
}

/** Who can, for the page that says one cannot. */
export function who(ask: Ask): string {
  return allowed(ask)
    .map((capacity) => capacityLabels[capacity])
    .join('、')
}

function standingFor(actor: Actor, ask: Ask): Capacity | StoodIn | undefined {
  const own = actor.capacities.find((capacity) => allows(actor, capacity, ask))
  if (own !== undefined) return own
  for (const insteadOf of actor.standsInFor ?? []) {
    const capacity = insteadOf.capacities.find((one) => allows(insteadOf, one, ask))
    if (capacity !== undefined) return { capacity, insteadOf }
  }
  return undefined
}

function allows(actor: Pick<Actor, 'sectionId'>, capacity: Capacity, ask: Ask): boolean {
  return allowed(ask).includes(capacity) && inOwnSection(actor, capacity, ask)
}

function allowed(ask: Ask): readonly Capacity[] {
  if (ask.to === 'read') return ask.type.readBy ?? [...readers, ...(readersMore[ask.type.name] ?? [])]
  if (ask.to === 'read-journal') return ['auditor', 'security-admin']
  if (ask.to === 'verify-ledger') return ['auditor', 'security-admin', 'office-clerk']
  if (ask.to === 'read-burden') return ['system-admin', 'office-clerk']
  if (ask.to === 'act') return ask.transition.by
  if (ask.to === 'do') return ask.operation.by
  return ask.type.enteredBy
}

/** A section's clerk changes only what the section keeps; one without a section keeps nothing. */
function inOwnSection({ sectionId }: Pick<Actor, 'sectionId'>, capacity: Capacity, ask: Ask): boolean {
  return ask.to !== 'change' || capacity !== 'section-clerk' || (sectionId !== null && ask.sectionId === sectionId)
}
