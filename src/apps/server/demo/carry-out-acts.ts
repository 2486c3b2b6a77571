import {
  type ExampleAct,
  problem,
  rectificationExamples,
  rectificationMeasure,
} from '#capabilities/rectification/index.ts'
import type { RecordType } from '#kernel/record-type.ts'
import { StartupFailure } from '#platform/startup-failure.ts'
import type { ExampleFile } from '#records/examples/example-row.ts'
import { actOnRecord } from '#records/server/act-on-records.ts'
import { attachFile } from '#records/server/evidence.ts'
import { readNames } from '#records/server/sheets/sheet-store.ts'
import type { As } from './cast-of.ts'
import type { CollectedFiles } from './collect-files.ts'
import { demoMessages as messages } from './messages.ts'
import { type demoYears, laterProofs } from './workbooks.ts'

/**
 * The steps of rectification by the people of the cast in their capacities, measures before the problems they answer.
 * The first step of each, by which it counts, was taken at the import. Gives the number of steps.
 */
export async function carryOutActs(as: As, year: (typeof demoYears)[number], files: CollectedFiles): Promise<number> {
  const { problems, measures } = rectificationExamples[year]
  const { db, actor } = await as(messages.clerk)
  const names = await readNames(db, actor.organId, [problem.name, rectificationMeasure.name])
  const idOf = (type: RecordType, title: string | undefined): string => {
    const found = names.get(type.name)?.find((one) => one.title === title)
    if (found === undefined) throw new Error(`no such example: ${title}`)
    return found.id
  }
  let steps = 0
  for (const { values, acts } of measures) {
    const id = idOf(rectificationMeasure, values.title)
    const prove = () => attachProofs(as, id, proofsOf(year, values.title), files)
    steps += await carryOut(as, rectificationMeasure, id, { acts, prove })
  }
  for (const { values, acts } of problems) {
    const prove = async () => undefined
    steps += await carryOut(as, problem, idOf(problem, values.title), { acts, prove })
  }
  return steps
}

interface Course {
  readonly acts: readonly ExampleAct[]
  /** Before it is proposed that the matter be closed. */
  prove(): Promise<void>
}

async function carryOut(as: As, type: RecordType, id: string, { acts, prove }: Course): Promise<number> {
  const left = acts.slice(1)
  for (const { act, by, note } of left) {
    if (act === 'propose') await prove()
    await actOnRecord(await as(by), type, { id }, { act, note })
  }
  return left.length
}

function proofsOf(year: (typeof demoYears)[number], title: string | undefined): readonly ExampleFile[] {
  return laterProofs(year).flatMap(({ measure, file }) => (measure === title ? [file] : []))
}

async function attachProofs(as: As, id: string, proofs: readonly ExampleFile[], files: CollectedFiles): Promise<void> {
  for (const { name, factOn } of proofs) {
    const file = files.evidence.get(name)
    if (file === undefined) throw new StartupFailure(messages.noFile(name))
    await attachFile(await as(messages.clerk), rectificationMeasure, id, { file, factOn })
  }
}
