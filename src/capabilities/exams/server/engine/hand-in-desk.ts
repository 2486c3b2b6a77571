import { Refusal } from '#kernel/refusal.ts'
import type { ScopedDb } from '#platform/db/database.ts'
import { gather } from '#platform/gather.ts'
import { newId } from '#records/server/new-id.ts'
import type { Work } from '#records/server/work.ts'
import type { GivenAnswer, HandedIn } from '../../engine/api.ts'
import { formOf } from '../../engine/form.ts'
import { countAnswered } from '../../engine/kept-sheet.ts'
import { markSheet } from '../../engine/marking.ts'
import { engineMessages as messages } from '../../engine/messages.ts'
import { type ExamCache, markingOf } from './exam-cache.ts'
import {
  type ClosedSheet,
  type SheetToClose,
  unscopedCloseSheets,
  unscopedOverdueSheets,
  unscopedSheetsToClose,
} from './hand-in-store.ts'
import { refusalOf, type Sender, type saveDesk } from './save-desk.ts'
import type { SheetAsked } from './sheet-store.ts'

/** Handing in: by who sat, or by the clock when nobody is there. Marked in the same transaction. */
export function handInDesk(work: Work, cache: ExamCache, saving: ReturnType<typeof saveDesk>) {
  const { database, clock } = work
  const handIn = gather((asked: readonly SheetAsked[]) =>
    database.unscoped('sheets handed in, in one write', async (db) => {
      const latest = new Map(asked.map((one) => [`${one.sitting} ${one.person} ${one.device}`, one]))
      const at = new Map(asked.map((one) => [`${one.sitting} ${one.person}`, one.at]))
      const sheets = await unscopedSheetsToClose(db, [...latest.values()])
      await close(db, cache, sheets, (sheet) => ({
        at: at.get(`${sheet.sitting} ${sheet.person}`) ?? clock.now(),
        by: 'person',
      }))
      return asked.map(() => null)
    }),
  )

  return {
    /** Twice is harmless: the second time tells what the first one did. @throws Refusal */
    async handIn(sender: Sender, answers: readonly GivenAnswer[]): Promise<HandedIn> {
      const before = answers.length === 0 ? null : await attempted(saving.save(sender, answers))
      if (before !== null && !(before instanceof Refusal && before.code === 'conflict')) throw before
      await handIn({ ...sender, at: clock.now() })
      const stands = await saving.standing(sender)
      if (stands?.handedInAt == null || stands.handedInBy === null || stands.state !== 'handed-in')
        throw before ?? refusalOf(stands, sender)
      const exam = await database.scoped(sender.organ, (db) => cache.find(db, sender.organ, sender.exam))
      const questions = exam === null ? 0 : (exam.places.get(formOf(exam.forms, sender.sitting))?.size ?? 0)
      const isShown = exam !== null && (exam.setting.practice || exam.setting.marks === 'at-once')
      const resultReady = isShown && stands.tenths !== null
      return {
        ...{ handedInAt: stands.handedInAt.toISOString(), by: stands.handedInBy, resultReady },
        ...{ answered: countAnswered(stands.answers), questions },
      }
    },

    /** Hands in what the clock ended; gives how many. Safe on several servers at once. */
    collect(most = 500): Promise<number> {
      return database.unscoped('sheets whose time is over', async (db) => {
        const sheets = await unscopedOverdueSheets(db, clock.now(), most)
        await close(db, cache, sheets, ({ endsAt }) => ({ at: endsAt, by: 'clock' }))
        return sheets.length
      })
    },

    idle: handIn.idle,
  }
}

async function close(
  db: ScopedDb,
  cache: ExamCache,
  sheets: readonly SheetToClose[],
  how: (sheet: SheetToClose) => Pick<ClosedSheet, 'at' | 'by'>,
): Promise<void> {
  const closed: ClosedSheet[] = []
  for (const sheet of sheets) {
    const { organ, exam, sitting, person, keyVersion, answers } = sheet
    const prepared = await cache.find(db, organ, exam, { keyVersion })
    if (prepared === null) throw new Error('a sitting of an exam without papers')
    const { tenths } = markSheet(markingOf(prepared, formOf(prepared.forms, sitting)), answers)
    const { at, by } = how(sheet)
    const byName = by === 'clock' ? messages.clock : sheet.name
    closed.push({ organ, exam, sitting, person, at, by, byName, tenths, keyVersion, event: newId() })
  }
  if (closed.length > 0) await unscopedCloseSheets(db, closed)
}

/** The answers may come too late for a sheet that was handed in before: a conflict, and told by what stands. */
async function attempted(saved: Promise<unknown>): Promise<Error | null> {
  try {
    await saved
    return null
  } catch (error) {
    if (error instanceof Error) return error
    throw error
  }
}
