/**
 * Which capability uses which through its doors. The guard `neighbours` keeps it true in both directions, so
 * that removing a capability breaks those that name it here, its lines in src/apps/, and nothing else.
 */
export const neighbourTable: Readonly<Record<string, readonly string[]>> = {
  checking: ['organs', 'study'],
  exams: ['laws', 'organs', 'study'],
  decisions: ['organs', 'study'],
  duties: ['organs', 'study'],
  indicators: [],
  'internal-rules': ['organs', 'rectification'],
  laws: ['statements'],
  notices: ['duties', 'laws', 'organs', 'publicity', 'rectification', 'statements'],
  organs: [],
  publicity: ['organs', 'study'],
  rectification: ['organs'],
  statements: ['checking', 'decisions', 'duties', 'publicity', 'rectification'],
  study: ['organs'],
  supervision: ['organs'],
}
