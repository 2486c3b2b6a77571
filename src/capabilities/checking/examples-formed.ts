import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { formOf } from '#gongwen/check/form-of.ts'
import { writeDocx } from '#gongwen/docx/write-docx.ts'
import { personalStatement } from '#gongwen/examples.ts'
import { readDocument } from '#gongwen/read/read-document.ts'
import type { TextRule } from './text-rule.ts'
import { underCheck } from './text-under-check.ts'

/** One part of a correct Word file spoiled. */
export type Spoiled = readonly [part: 'document' | 'styles' | 'settings' | 'footer1', from: string | RegExp, to: string]

/** What a rule on form says of the example file, spoiled as told: the words and the message of each hit. */
export async function formHits(rule: TextRule, spoiled: readonly Spoiled[] = []): Promise<readonly [string, string][]> {
  const bytes = spoil(spoiled)
  const document = await readDocument(bytes, { name: 'a.docx' })
  if (document.kind !== 'document') return []
  const text = underCheck(document, { form: formOf(bytes, document) })
  return [...rule.check(text, { today: '2026-01-01' })].map(({ start, end, message }) => [
    document.text.slice(start, end).slice(0, 12),
    message ?? rule.meta.message,
  ])
}

function spoil(spoiled: readonly Spoiled[]): Uint8Array {
  const parts = unzipSync(writeDocx(personalStatement))
  for (const [part, from, to] of spoiled) {
    const name = `word/${part}.xml`
    const before = strFromU8(parts[name] ?? new Uint8Array())
    const after = before.replace(from, to)
    if (after === before) throw new Error(`nothing to spoil: ${from}`)
    parts[name] = strToU8(after)
  }
  return zipSync(parts)
}
