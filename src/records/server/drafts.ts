import { Refusal } from '#kernel/refusal.ts'
import type { Draft } from '../api.ts'
import { deleteDraft, dropOldDrafts, readDraft, writeDraft } from './draft-store.ts'
import { messages } from './messages.ts'
import { refuseMarks } from './refuse-marks.ts'
import type { Scope } from './work.ts'

/** What a person typed and did not save; only that person ever sees it, and it leaves no act. */
export async function findDraft({ db, actor }: Scope, key: string): Promise<Draft | null> {
  return readDraft(db, actor.organId, actor.personId, checkKey(key))
}

/** @throws Refusal 'too-large' over a million characters, 'invalid' where a secrecy mark stands in it */
export async function keepDraft({ db, actor, work }: Scope, key: string, body: unknown): Promise<Draft> {
  const words: string[] = []
  // Neither a NUL nor half a sign has a place in jsonb.
  const text = JSON.stringify(body ?? null, (_, value) => {
    if (typeof value !== 'string') return value
    words.push(value)
    return value.toWellFormed().replaceAll('\u0000', '')
  })
  if (text.length > 1_000_000) throw new Refusal('too-large', messages.draftTooLarge)
  for (const one of words) refuseMarks(one)
  const savedAt = work.clock.now()
  await writeDraft(db, actor.organId, actor.personId, { key: checkKey(key), body: text, savedAt })
  await dropOldDrafts(db, actor.organId, actor.personId, mostDrafts)
  return { body, savedAt: savedAt.toISOString() }
}

export async function dropDraft({ db, actor }: Scope, key: string): Promise<void> {
  await deleteDraft(db, actor.organId, actor.personId, checkKey(key))
}

/** Of one person; the oldest make room for the newest. */
const mostDrafts = 200

function checkKey(key: string): string {
  if (!/^[\w:./@-]{1,200}$/.test(key)) throw new Refusal('invalid', messages.draftKey)
  return key
}
