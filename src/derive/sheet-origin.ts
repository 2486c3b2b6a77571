import type { Finding } from '#kernel/finding.ts'
import type { RecordType } from '#kernel/record-type.ts'
import type { SheetRead, SheetToWrite } from '#kernel/workbook.ts'
import { readMessages as messages, sheetWords } from './sheet-messages.ts'
import { templateVersion } from './sheet-version.ts'

const signature = 'shufa-template'

/** The hidden sheet by which a filled template is known again. */
export function originSheet(type: RecordType, organId: string): SheetToWrite {
  return {
    ...{ name: sheetWords.origin, hidden: true },
    rows: [
      [signature, type.name],
      ['version', templateVersion(type)],
      ['organ', organId],
    ],
  }
}

/** Why a template is not of this type, organ and version; nothing for a workbook that never was a template. */
export function checkOrigin(type: RecordType, organId: string, sheets: readonly SheetRead[]): readonly Finding[] {
  const origin = sheets.find(({ rows }) => rows[0]?.[0] === signature)
  if (origin === undefined) return []
  const [name, version, organ] = origin.rows.map((row) => row[1])
  if (name !== type.name) return [block('type', messages.foreignType, messages.foreignTypeCure(type.title))]
  if (organ !== organId) return [block('organ', messages.foreignOrgan, messages.foreignOrganCure)]
  if (version !== templateVersion(type)) return [block('version', messages.stale, messages.staleCure)]
  return []
}

function block(what: string, message: string, cure: string): Finding {
  return { rule: `sheet/template-${what}`, strength: 'block', message, cure }
}
