import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'
import { type ProvingFile, provingFiles } from '#records/server/ledger-store.ts'
import type { Scope } from '#records/server/work.ts'
import { countNow } from '../desk.ts'
import { messages } from '../messages.ts'
import { restedOn, sealedFigures } from '../seal.ts'
import { catalogueBook } from './catalogue-book.ts'
import { catalogueDocx, catalogueRows, dutyCatalogueRows, openForExport, statementDocx } from './export-statement.ts'
import { provable } from './provable.ts'
import { sealOf } from './seal-store.ts'
import { keyOf } from './write-text.ts'

/** The whole for inspectors: statement, catalogue, the seal's digest and every file behind it, as one .zip stream. */
export async function packStatement(scope: Scope, id: string) {
  const desk = await openForExport(scope, id)
  const rows = await catalogueRows(scope, desk)
  const byDuty = await dutyCatalogueRows(scope, desk)
  const figures = sealedFigures(
    desk.blocks,
    (source) => countNow(desk, source),
    () => '',
  )
  const records = await provable(scope, restedOn(desk.blocks, figures))
  const files = await provingFiles(scope.db, scope.actor.organId, records)
  const seal = await sealOf(scope.db, keyOf(scope, id))
  const listed = namedOnce(files)
  const made = new Map<string, Uint8Array>([
    [`${desk.head.title}.docx`, statementDocx(desk)],
    [`${messages.catalogueTitle}.docx`, catalogueDocx(desk, rows, byDuty)],
    [`${messages.catalogueTitle}.xlsx`, await catalogueBook(desk.head.title, rows, byDuty)],
    [messages.digestsFile, new TextEncoder().encode(digestList(listed, seal?.digest ?? null))],
  ])
  return { name: `${desk.head.title}.zip`, stream: zipStream(scope, made, listed) }
}

interface ListedFile {
  readonly path: string
  readonly file: ProvingFile
}

/** One entry per content; two files of one name get numbers. */
function namedOnce(files: readonly ProvingFile[]): readonly ListedFile[] {
  const byContent = new Map(files.map((file) => [file.sm3, file]))
  const taken = new Map<string, number>()
  return [...byContent.values()].map((file) => {
    const count = (taken.get(file.name) ?? 0) + 1
    taken.set(file.name, count)
    const name = count === 1 ? file.name : file.name.replace(/(\.[^.]*)?$/u, `（${count}）$1`)
    return { path: `${messages.evidenceFolder}/${name.replaceAll(/[\\/:*?"<>|]/gu, '_')}`, file }
  })
}

function digestList(files: readonly ListedFile[], seal: string | null): string {
  const lines = files.map(({ path, file }) => `${path}\t${file.size}\tSM3 ${file.sm3}\tSHA-256 ${file.sha256}`)
  return [seal === null ? messages.notSealed : messages.sealDigest(seal), '', ...lines, ''].join('\r\n')
}

/** Fixed dates, so that the same content gives the same bytes; evidence is passed through, never held whole. */
function zipStream(
  { work }: Scope,
  made: ReadonlyMap<string, Uint8Array>,
  files: readonly ListedFile[],
): ReadableStream<Uint8Array> {
  const mtime = new Date(2000, 0, 1)
  return new ReadableStream<Uint8Array>({
    async start(controller) {
      const zip = new Zip((error, chunk, final) => {
        if (error !== null) controller.error(error)
        else controller.enqueue(chunk)
        if (final) controller.close()
      })
      for (const [path, bytes] of made) {
        const entry = new ZipDeflate(path)
        entry.mtime = mtime
        zip.add(entry)
        entry.push(bytes, true)
      }
      for (const { path, file } of files) {
        const entry = new ZipPassThrough(path)
        entry.mtime = mtime
        zip.add(entry)
        const { stream } = await work.files.open(file.sm3)
        for await (const chunk of stream) {
          entry.push(chunk)
          while ((controller.desiredSize ?? 1) < -8_000_000) await new Promise((resolve) => setTimeout(resolve, 10))
        }
        entry.push(new Uint8Array(0), true)
      }
      zip.end()
    },
  })
}
