/** In what capacity a person acts. One person may hold several; the three administrators exclude one another. */
export const capacityLabels = {
  secretary: '党组书记',
  member: '党组成员',
  'office-clerk': '办公室经办人',
  'section-clerk': '科室经办人',
  discipline: '派驻纪检监察组',
  'system-admin': '系统管理员',
  'security-admin': '安全管理员',
  auditor: '安全审计员',
  staff: '普通干部',
} as const

export type Capacity = keyof typeof capacityLabels

/** Who is at work: one person of one organ, with the capacities held today. */
export interface Actor {
  readonly organId: string
  readonly personId: string
  readonly name: string
  readonly sectionId: string | null
  readonly capacities: readonly Capacity[]
  /** Colleagues in whose stead one acts today (代理). */
  readonly standsInFor?: readonly Principal[]
}

/** Somebody in whose stead another acts, and what that lets the other do. */
export interface Principal {
  readonly personId: string
  readonly name: string
  readonly sectionId: string | null
  readonly capacities: readonly Capacity[]
}

/** A capacity used in somebody's stead. */
export interface StoodIn {
  readonly capacity: Capacity
  readonly insteadOf: Principal
}
