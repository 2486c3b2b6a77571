import type { Scope } from '#records/server/work.ts'

/** The organ's own statement of a year as plain text, from whoever writes statements. */
export type StatementSource = (
  scope: Scope,
  wanted: { readonly year: number; readonly postTerm: string | null },
) => Promise<{ readonly title: string; readonly text: string } | null>

/** Where nobody writes statements. */
export const noStatement: StatementSource = async () => null
