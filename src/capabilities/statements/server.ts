import { uuidOf } from '#records/server/body-shapes.ts'
import { newId } from '#records/server/new-id.ts'
import { handle, type ServerPart } from '#records/server/operations.ts'
import { refuseMarks } from '#records/server/refuse-marks.ts'
import { textOf } from './block.ts'
import {
  commentOperation,
  draftOperation,
  insertBlockOperation,
  keepVersionOperation,
  openYearOperation,
  redraftOperation,
  refreshOperation,
  removeBlockOperation,
  resolveCommentOperation,
  saveBlockOperation,
  sealOperation,
  yearOperation,
} from './operations.ts'
import { statement } from './record.ts'
import { blocksOf, demandBlock } from './server/block-store.ts'
import { addComment, resolveComment } from './server/comment-store.ts'
import { draftNew } from './server/draft-statement.ts'
import { openYear, viewYear } from './server/open-year.ts'
import { mountStatements } from './server/routes.ts'
import { sealStatement } from './server/seal-statement.ts'
import { keepVersion } from './server/version-store.ts'
import {
  insertText,
  keyOf,
  openText,
  redraft,
  refreshFigures,
  removeText,
  saveText,
  writerOf,
} from './server/write-text.ts'
import { yearOpening } from './year-opening-record.ts'

export { type NamingStatement, statementsNaming } from './server/naming-store.ts'
export { type OpenComment, openCommentsOf } from './server/open-comment-store.ts'
export { viewYear } from './server/open-year.ts'
export { plainStatement } from './server/plain-statement.ts'
export { recountSealed } from './server/seal-statement.ts'
export { statementsOf } from './server/statement-store.ts'
export { viewStatement } from './server/view-statement.ts'

/** What the statements capability does on the server. */
export const statementsServer: ServerPart = {
  capability: 'statements',
  mount: mountStatements,
  handlers: [
    handle(yearOperation, (call) => viewYear(call, call.input.year ?? Number(call.work.clock.today().slice(0, 4)))),
    handle(openYearOperation, async (call) => {
      const { id } = await openYear(call, call.input.year)
      call.tell({ recordType: yearOpening.name, recordId: id, after: { year: call.input.year } })
      return { id }
    }),
    handle(draftOperation, async (call) => {
      const drafted = await draftNew(call, call.input)
      call.tell(about(drafted.id))
      return drafted
    }),
    handle(redraftOperation, async (call) => {
      call.tell({ ...about(call.input.statement), after: { pillar: call.input.pillar } })
      return redraft(call, call.input)
    }),
    handle(saveBlockOperation, async (call) => {
      const block = await saveText(call, call.input, call.body)
      call.tell({ ...about(call.input.statement), after: { block: block.id, text: textOf(block.body) } })
      return block
    }),
    handle(insertBlockOperation, async (call) => {
      const block = await insertText(call, call.input, call.body)
      call.tell({ ...about(call.input.statement), after: { block: block.id, text: textOf(block.body) } })
      return block
    }),
    handle(removeBlockOperation, async (call) => {
      call.tell({ ...about(call.input.statement), after: { block: call.input.block, text: null } })
      await removeText(call, call.input)
      return {}
    }),
    handle(refreshOperation, async (call) => {
      call.tell(about(call.input.statement))
      return refreshFigures(call, call.input)
    }),
    handle(commentOperation, async (call) => {
      const { statement: id, block, quote, words } = call.input
      await openText(call, id)
      call.tell({ ...about(id), after: { block, comment: words } })
      refuseMarks(words, quote ?? '')
      await demandBlock(call.db, keyOf(call, id), uuidOf(block))
      await addComment(call.db, keyOf(call, id), { id: newId(), block, quote: quote ?? '', words }, writerOf(call))
      return {}
    }),
    handle(resolveCommentOperation, async (call) => {
      call.tell(about(call.input.statement))
      await openText(call, call.input.statement)
      await resolveComment(call.db, keyOf(call, call.input.statement), uuidOf(call.input.comment), writerOf(call))
      return {}
    }),
    handle(keepVersionOperation, async (call) => {
      await openText(call, call.input.statement)
      const key = keyOf(call, call.input.statement)
      call.tell({ ...about(call.input.statement), note: call.input.label })
      await keepVersion(call.db, key, { label: call.input.label, blocks: await blocksOf(call.db, key) }, writerOf(call))
      return {}
    }),
    handle(sealOperation, async (call) => {
      const seal = await sealStatement(call, call.input.statement)
      const changes = { before: { state: 'draft' }, after: { state: 'sealed', digest: seal.digest } }
      call.tell({ ...about(call.input.statement), ...changes })
      return seal
    }),
  ],
}

function about(recordId: string) {
  return { recordType: statement.name, recordId }
}
