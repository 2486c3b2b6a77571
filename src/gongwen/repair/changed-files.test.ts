import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { formOf } from '../check/form-of.ts'
import { writeDocx } from '../docx/write-docx.ts'
import { annotateDocx } from '../edit/annotate-docx.ts'
import { organReport } from '../examples.ts'
import { readDocx } from '../read/docx/read-docx.ts'
import { readDocument } from '../read/read-document.ts'
import { reasonOf } from '../read/reason-of.ts'
import { numberedDocx, strangerDocx } from './example-stranger.ts'
import { repairDocx } from './repair-docx.ts'

const samples = [strangerDocx(), numberedDocx(), writeDocx(organReport)]
const names =
  'p r t rPr pPr tbl tc tab br ind jc numPr hyperlink ins del sdt sdtContent sectPr drawing txbxContent style fldChar'
const name = fc.constantFrom(...names.split(' ').map((one) => `w:${one}`))

/** A file whose elements were swapped, as no program writes it and some do. */
const changedFile = fc
  .tuple(fc.constantFrom(...samples), fc.array(fc.tuple(name, name), { minLength: 1, maxLength: 3 }))
  .map(([bytes, swaps]) => {
    const parts = Object.entries(unzipSync(bytes)).map(([part, content]) => {
      const text = swaps.reduce(
        (all, [from, to]) => all.replaceAll(new RegExp(`(</?)${from}(?=[ />])`, 'g'), `$1${to}`),
        strFromU8(content),
      )
      return [part, strToU8(text)] as const
    })
    return zipSync(Object.fromEntries(parts))
  })

const words = (bytes: Uint8Array) => readDocx(bytes).text.replaceAll(/\s/g, '')

test('whatever a file is like: it is refused, or read, judged, commented and repaired without losing a word', () =>
  fc.assert(
    fc.asyncProperty(changedFile, fc.nat(400), async (bytes, start) => {
      await reasonOf(async () => {
        const document = await readDocument(bytes, { name: 'a.docx' })
        if (document.kind !== 'document') return
        formOf(bytes, document)
        const note = { start: Math.min(start, document.text.length), end: start + 5, lines: ['甲'] }
        const commented = annotateDocx(bytes, [note], { author: '甲', at: '2026-01-01T00:00:00Z' })
        assert.equal(readDocx(commented).text, document.text)
        assert.equal(words(repairDocx(bytes).bytes), words(bytes))
      })
    }),
    { numRuns: 150 },
  ))
