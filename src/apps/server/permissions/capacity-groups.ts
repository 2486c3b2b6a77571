/** Capacities that are let in together. */
export const business = ['secretary', 'member', 'office-clerk', 'section-clerk', 'discipline', 'staff'] as const
export const administrators = ['system-admin', 'security-admin', 'auditor'] as const
export const clerks = ['office-clerk', 'section-clerk'] as const
export const deciders = ['secretary', 'member', 'office-clerk'] as const
export const keepers = ['system-admin', 'office-clerk'] as const
export const auditing = ['auditor', 'security-admin'] as const
export const appointers = [...deciders, 'section-clerk', 'discipline', 'security-admin'] as const
