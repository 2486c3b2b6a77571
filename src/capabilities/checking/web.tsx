import type { PageRoute } from '#web-kit/page-route.ts'

export type { ShownFinding } from './checked-view.ts'
export type { KeyedFinding } from './typing-words.ts'
export { FindingCard, type FindingCardProps } from './ui/finding-card.tsx'
export { type FindingFilter, matchesFilter } from './ui/finding-filter.ts'
export { FindingFilters } from './ui/finding-filters.tsx'
export { FixPreview } from './ui/fix-preview.tsx'
export { LeaveDialog } from './ui/leave-dialog.tsx'
export { requests as checkingRequests } from './ui/requests.ts'
export { RuleHelp } from './ui/rule-help.tsx'
export { stepBetweenCards } from './ui/step-between-cards.ts'
export { strengthOrder, strengthWords } from './ui/strength-words.ts'
export { TextChecker } from './ui/text-checker.ts'

/** Pages of checking. */
export const checkingPages: readonly PageRoute[] = [
  { path: '/checking', load: async () => (await import('./ui/checking-page.tsx')).CheckingPage },
  { path: '/checking/$id', load: async () => (await import('./ui/text-page.tsx')).TextPage },
  { path: '/checking/$id/compare', load: async () => (await import('./ui/compare-page.tsx')).ComparePage },
  { path: '/checking/$id/report', load: async () => (await import('./ui/report-page.tsx')).ReportPage },
]
