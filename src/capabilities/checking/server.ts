import type { ReadPorts } from '#gongwen/read/ports.ts'
import { Refusal } from '#kernel/refusal.ts'
import { uuidOf } from '#records/server/body-shapes.ts'
import { newId } from '#records/server/new-id.ts'
import { type Call, handle, type ServerPart } from '#records/server/operations.ts'
import { refuseMarks } from '#records/server/refuse-marks.ts'
import { importedStatement } from './imported-statement-record.ts'
import { mendDocument } from './mend-document.ts'
import { acceptOperation, enterOperation, mendOperation, withdrawOperation } from './operations.ts'
import { accept, withdraw } from './server/acceptance-store.ts'
import { demandOpenText } from './server/demand-text.ts'
import { enterClaim } from './server/enter-claim.ts'
import { messages } from './server/messages.ts'
import { mountChecking } from './server/routes.ts'
import { noStatement, type StatementSource } from './server/statement-source.ts'
import { keepText, versionsOf } from './server/text-store.ts'
import { checkKept } from './server/view-text.ts'
import { writerOf } from './server/writer-of.ts'

export { loadLedgerBeside, noticeBeside, organBeside } from './server/load-beside.ts'
export { checkingBodies } from './server/routes.ts'

/** What checking does on the server; the ports read what the program alone cannot, the source knows the organ's own statements. */
export function checkingServer(ports: ReadPorts = {}, statementOf: StatementSource = noStatement): ServerPart {
  return {
    capability: 'checking',
    mount: (app, work) => mountChecking(app, work, { ports, statementOf }),
    handlers: [
      handle(mendOperation, (call) => mend(call, statementOf)),
      handle(acceptOperation, async (call) => {
        const { record, finding, words, reason } = call.input
        const { recordId, recordType } = await textOf(call, record)
        refuseMarks(reason)
        call.tell({ recordType, recordId, after: { words: words ?? '' }, note: reason })
        const said = { id: newId(), finding, words: words ?? '', reason }
        await accept(call.db, { organId: call.actor.organId, recordId }, said, writerOf(call))
        return {}
      }),
      handle(withdrawOperation, async (call) => {
        const { recordId, recordType } = await textOf(call, call.input.record)
        call.tell({ recordType, recordId })
        await withdraw(call.db, { organId: call.actor.organId, recordId }, call.input.finding, writerOf(call))
        return {}
      }),
      handle(enterOperation, async (call) => {
        const { id, type, title } = await enterClaim(call, call.input, statementOf)
        call.tell({ recordType: importedStatement.name, recordId: call.input.text, after: { entered: title } })
        return { id, type, title }
      }),
    ],
  }
}

/** Applies fixes that are still there to the newest version and keeps the outcome as the next one. */
async function mend(call: Call<typeof mendOperation.input, readonly string[]>, statementOf: StatementSource) {
  const { text: id, version } = call.input
  const checked = await checkKept(call, id, { statementOf })
  if (checked.record.state !== 'checking') throw new Refusal('conflict', messages.alreadyChecked)
  if (checked.number !== version) throw new Refusal('conflict', messages.notLatest)
  const wanted = new Set(call.body)
  const fixes = checked.findings.flatMap(({ fix }, at) =>
    fix !== undefined && wanted.has(checked.keys[at] ?? '') ? [fix] : [],
  )
  if (fixes.length === 0) throw new Refusal('conflict', messages.nothingToMend)
  const { document, count } = mendDocument(checked.text.document, fixes)
  const next = { number: version + 1, note: messages.mended(count), document }
  await keepText(call.db, checked.key, next, writerOf(call))
  call.tell({ recordType: importedStatement.name, recordId: id, after: { version: next.number, mended: count } })
  return { number: next.number, count, versions: await versionsOf(call.db, checked.key) }
}

async function textOf(
  call: Call<typeof acceptOperation.input | typeof withdrawOperation.input, unknown>,
  asked: string,
) {
  const recordId = uuidOf(asked)
  return { recordId, recordType: await demandOpenText(call, recordId) }
}
