import { Refusal } from '#kernel/refusal.ts'
import type { Draft } from '../api.ts'
import { deleteDraft, readDraft, writeDraft } from './draft-store.ts'
import { messages } from './messages.ts'
import type { Scope } from './work.ts'

/** What a person typed and did not save; only that person ever sees it, and it leaves no act. */
export async function findDraft({ db, actor }: Scope, key: string): Promise<Draft | null> {
  return readDraft(db, actor.organId, actor.personId, checkKey(key))
}

/** @throws Refusal 'too-large' over a million characters */
export async function keepDraft({ db, actor, work }: Scope, key: string, body: unknown): Promise<Draft> {
  // A NUL has no place in jsonb.
  const text = JSON.stringify(body ?? null).replaceAll('\\u0000', '')
  if (text.length > 1_000_000) throw new Refusal('too-large', messages.draftTooLarge)
  const savedAt = work.clock.now()
  await writeDraft(db, actor.organId, actor.personId, { key: checkKey(key), body: text, savedAt })
  return { body, savedAt: savedAt.toISOString() }
}

export async function dropDraft({ db, actor }: Scope, key: string): Promise<void> {
  await deleteDraft(db, actor.organId, actor.personId, checkKey(key))
}

function checkKey(key: string): string {
  if (!/^[\w:./@-]{1,200}$/.test(key)) throw new Refusal('invalid', messages.draftKey)
  return key
}
