import type { Capacity } from '#kernel/capacity.ts'

/** Who keeps sections, people and post terms. */
export const keepers = ['system-admin', 'office-clerk'] as const satisfies readonly Capacity[]
