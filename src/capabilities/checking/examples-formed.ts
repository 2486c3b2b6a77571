import { formOf } from '#gongwen/check/form-of.ts'
import { type Spoiled, spoiledDocx } from '#gongwen/docx/example-spoiled.ts'
import { readDocument } from '#gongwen/read/read-document.ts'
import type { TextRule } from './text-rule.ts'
import { underCheck } from './text-under-check.ts'

/** What a rule on form says of the example file, spoiled as told: the words and the message of each hit. */
export async function formHits(rule: TextRule, spoiled: readonly Spoiled[] = []): Promise<readonly [string, string][]> {
  const bytes = spoiledDocx(spoiled)
  const document = await readDocument(bytes, { name: 'a.docx' })
  if (document.kind !== 'document') return []
  const form = formOf(bytes, document)
  const text = underCheck(document, form === null ? {} : { form })
  return [...rule.check(text, { today: '2026-01-01' })].map(({ start, end, message }) => [
    document.text.slice(start, end).slice(0, 12),
    message ?? rule.meta.message,
  ])
}
