import { StateTag } from '#web-kit/state-tag.tsx'

/** Where a statement stands. */
export function StatementState({ state }: { readonly state: string }) {
  if (state === 'sealed') return <StateTag label="已定稿" stage="done" />
  if (state === 'voided') return <StateTag label="已作废" stage="void" />
  return <StateTag label="起草中" stage="open" />
}
