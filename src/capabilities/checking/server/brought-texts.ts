import type { ScopedDb } from '#platform/db/database.ts'
import type { ComparedText } from '../compare/compared-text.ts'
import { organOfText } from '../compare/organ-of-text.ts'
import { otherTexts, type TextKey } from './text-store.ts'

/** Texts that one is compared with; those worked on last. */
const mostCompared = 300

/** All other texts that were brought, for comparing. */
export async function broughtTexts(db: ScopedDb, key: TextKey): Promise<readonly ComparedText[]> {
  const brought = await otherTexts(db, key, mostCompared)
  return brought.map(({ name, text, year, origin }) => ({ name, text, year, organ: organBehind(key, origin, text) }))
}

/** Who gives account in a text that was brought: this organ, or whom the text names. */
export function organBehind({ organId }: TextKey, origin: string, text: string): string | null {
  return origin === 'own' ? organId : organOfText(text).organ
}
