import { plainName } from '#derive/sheet-names.ts'
import type { SheetRow } from '#derive/sheet-rows.ts'
import type { Finding } from '#kernel/finding.ts'
import type { KeptFile } from '../evidence.ts'
import { sheetMessages as messages } from './messages.ts'

export interface NamedFiles {
  /** SM3 of the uploaded files that a row names. */
  filesOf(row: SheetRow): readonly string[]
  findingsOf(row: SheetRow): readonly Finding[]
  /** Uploaded files that no row names, and names borne by two. */
  readonly findings: readonly Finding[]
}

/** Which of the uploaded files each row means: by full name, or without the extension where that is clear. */
export function matchFiles(rows: readonly SheetRow[], files: readonly KeptFile[]): NamedFiles {
  const byName = Map.groupBy(files, ({ name }) => plainName(name))
  const byStem = Map.groupBy(files, ({ name }) => plainName(stemOf(name)))
  const found = (name: string): KeptFile | undefined => {
    const plain = plainName(name.split(/[\\/]/).at(-1) ?? '')
    const stem = byStem.get(plain) ?? []
    return byName.get(plain)?.[0] ?? (stem.length === 1 ? stem[0] : undefined)
  }
  const used = new Set(rows.flatMap(({ files: names }) => names.flatMap((name) => found(name) ?? [])))
  const unnamed = files.filter((file) => !used.has(file) && byName.get(plainName(file.name))?.[0] === file)
  const twice = [...byName.values()].filter((same) => new Set(same.map(({ sm3 }) => sm3)).size > 1)
  return {
    filesOf: ({ files: names }) => [...new Set(names.flatMap((name) => found(name)?.sm3 ?? []))],
    findingsOf: ({ files: names, cells }) =>
      names.filter((name) => found(name) === undefined).map((name) => notUploaded(cells.evidence ?? '', name)),
    findings: [
      ...twice.map(([file]) => warn('file-twice', messages.fileTwice(file?.name ?? ''))),
      ...notNamed(unnamed.map(({ name }) => name)),
    ],
  }
}

/** Many files that no row names are one oversight, not many. */
function notNamed(names: readonly string[]): readonly Finding[] {
  if (names.length === 0) return []
  const message = messages.filesNotNamed(names.slice(0, mostNamed), names.length)
  return [warn('file-not-named', message, messages.fileNotNamedCure)]
}

const mostNamed = 10

function stemOf(name: string): string {
  return name.replace(/\.[^.]+$/, '')
}

function notUploaded(at: string, name: string): Finding {
  const message = messages.fileNotUploaded(at, name.slice(0, 100))
  return { rule: 'sheet/file-not-uploaded', strength: 'warn', at, message, cure: messages.fileNotUploadedCure }
}

function warn(rule: string, message: string, cure?: string): Finding {
  return { rule: `sheet/${rule}`, strength: 'warn', message, ...(cure === undefined ? {} : { cure }) }
}
