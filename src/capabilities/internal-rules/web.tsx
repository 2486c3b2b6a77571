import type { PageRoute } from '#web-kit/page-route.ts'

/** Pages of the organ's rules: the year's, and one beside the text before it. */
export const internalRulePages: readonly PageRoute[] = [
  { path: '/internal-rules', load: async () => (await import('./ui/rules-page.tsx')).RulesPage },
  { path: '/internal-rules/$id', load: async () => (await import('./ui/rule-page.tsx')).RulePage },
]
