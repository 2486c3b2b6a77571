import { type Standing, standingLabels } from '#law/standing.ts'
import { type Stage, StateTag } from '#web-kit/state-tag.tsx'
import { standingWords } from '../law-words.ts'

/** How an entry stands today, as word and shape; `whole` says since when. */
export function StandingTag({ standing, whole = false }: { readonly standing: Standing; readonly whole?: boolean }) {
  const label = whole ? standingWords(standing) : standingLabels[standing.state]
  return <StateTag label={label} stage={stages[standing.state]} />
}

const stages: Readonly<Record<Standing['state'], Stage>> = {
  'in-force': 'done',
  amended: 'moving',
  'not-yet': 'due',
  repealed: 'void',
  ended: 'void',
  unknown: 'late',
}
