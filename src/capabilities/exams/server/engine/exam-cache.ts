import type { ScopedDb } from '#platform/db/database.ts'
import { type Form, placesIn, questionsOf } from '../../engine/form.ts'
import type { Marking } from '../../engine/marking.ts'
import type { ExamSetting } from '../../engine/setting.ts'
import { readForms, readSetting } from './setting-store.ts'

/** An arranged exam: prepared once and kept in memory, so that a start reads no paper. */
export interface PreparedExam {
  readonly setting: ExamSetting
  readonly arrangedAt: number
  readonly totalTenths: number
  readonly keyVersion: number
  readonly forms: readonly Form[]
  /** By form: each question's place by its id. */
  readonly places: ReadonlyMap<Form, ReadonlyMap<string, number>>
}

/** Exams in memory; of a hundred questions each, with keys, some 200 kB. */
const most = 100

/**
 * Papers and setting do not change once arranged, and it can be undone only before anybody has begun: whoever holds a
 * sitting finds the right one here. Keys do change: `keyVersion` tells which these are.
 */
export function examCache() {
  const kept = new Map<string, PreparedExam>()

  /** `wanted`: what the database says by now; without it whatever is known will do. */
  async function find(
    db: ScopedDb,
    organ: string,
    exam: string,
    wanted: { readonly arrangedAt?: number; readonly keyVersion?: number } = {},
  ): Promise<PreparedExam | null> {
    const key = `${organ}/${exam}`
    const known = kept.get(key)
    if (known !== undefined && isWanted(known, wanted)) return known
    const loaded = await prepareExam(db, organ, exam)
    kept.delete(key)
    if (loaded === null) return null
    kept.set(key, loaded)
    for (const oldest of kept.keys()) {
      if (kept.size <= most) break
      kept.delete(oldest)
    }
    return loaded
  }
  return { find, known: (organ: string, exam: string) => kept.get(`${organ}/${exam}`) }
}

export type ExamCache = ReturnType<typeof examCache>

export function markingOf({ setting }: Pick<PreparedExam, 'setting'>, form: Form): Marking {
  return { questions: questionsOf(form), multiple: setting.multiple }
}

/** Read from the database; `null` until it is arranged. */
export async function prepareExam(db: ScopedDb, organ: string, exam: string): Promise<PreparedExam | null> {
  const stored = await readSetting(db, organ, exam)
  if (stored?.arrangedAt == null || stored.totalTenths === null) return null
  const forms = await readForms(db, organ, exam)
  // The roster has taken the place of the audience, which may name thousands.
  const audience = { everyone: false, sections: [], posts: [], persons: [], except: [] }
  return {
    setting: { ...stored.setting, audience },
    arrangedAt: stored.arrangedAt.getTime(),
    ...{ totalTenths: stored.totalTenths, keyVersion: stored.keyVersion, forms },
    places: new Map(forms.map((form) => [form, placesIn(form)])),
  }
}

function isWanted(known: PreparedExam, wanted: { arrangedAt?: number; keyVersion?: number }): boolean {
  return (
    (wanted.arrangedAt === undefined || wanted.arrangedAt === known.arrangedAt) &&
    (wanted.keyVersion === undefined || wanted.keyVersion === known.keyVersion)
  )
}
