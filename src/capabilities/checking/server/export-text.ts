import { buffer } from 'node:stream/consumers'
import { commentedDocx } from '#gongwen/edit/commented-docx.ts'
import { repairedFile } from '#gongwen/repair/repaired-file.ts'
import type { Actor } from '#kernel/capacity.ts'
import { provingFiles } from '#records/server/ledger-store.ts'
import { inScope, type Scope, type Work } from '#records/server/work.ts'
import { findingNotes } from '../finding-notes.ts'
import { checkingMessages } from '../messages.ts'
import { acceptancesOf } from './acceptance-store.ts'
import { messages } from './messages.ts'
import { type CheckedText, checkKept, type Looking } from './view-text.ts'

export interface Exported {
  readonly name: string
  readonly bytes: Uint8Array
}

/** The text as Word with every open finding as a comment at its place; the file that came, where it is a .docx unchanged. */
export async function exportComments(work: Work, actor: Actor, id: string, looking: Looking): Promise<Exported> {
  const { checked, accepted, file } = await fileOf(work, actor, id, looking)
  const open = checked.findings.filter((_, at) => accepted[checked.keys[at] ?? ''] === undefined)
  const writer = { author: checkingMessages.noteAuthor, at: work.clock.now().toISOString() }
  return { name: nameOf(checked, messages.comments, 'docx'), bytes: commentedDocx(file, findingNotes(open), writer) }
}

/** The text as it stands, by the format of official documents; the file that came with its look repaired, where it is a .docx unchanged. */
export async function exportDocx(work: Work, actor: Actor, id: string, looking: Looking): Promise<Exported> {
  const { checked, file } = await fileOf(work, actor, id, looking)
  return { name: nameOf(checked, messages.corrected, 'docx'), bytes: repairedFile(file).bytes }
}

/** A version as a file: the original only where nothing was changed since. */
async function fileOf(work: Work, actor: Actor, id: string, looking: Looking) {
  const { checked, accepted, sm3 } = await inScope(work, actor, async (scope) => ({
    ...{ checked: await checkKept(scope, id, looking), sm3: await originalOf(scope, id) },
    accepted: await acceptancesOf(scope.db, { organId: actor.organId, recordId: id }),
  }))
  const { document } = checked.text
  const isOriginal = checked.number === 1 && document.source.kind === 'docx' && sm3 !== null
  const source = isOriginal ? document.source : { ...document.source, kind: 'text' as const }
  const bytes = isOriginal ? await buffer((await work.files.open(sm3)).stream) : new Uint8Array()
  return { checked, accepted, file: { bytes, document: { ...document, source } } }
}

export function exportPlain(checked: CheckedText): Exported {
  const bytes = new TextEncoder().encode(`\uFEFF${checked.text.document.text}`)
  return { name: nameOf(checked, messages.corrected, 'txt'), bytes }
}

function nameOf({ record, number }: CheckedText, what: string, ending: string): string {
  return number === 1 && what === messages.corrected
    ? `${record.title}.${ending}`
    : `${record.title}（${what}）.${ending}`
}

async function originalOf({ db, actor }: Scope, id: string): Promise<string | null> {
  const [file] = await provingFiles(db, actor.organId, [id])
  return file?.sm3 ?? null
}
