import { officialDate } from '#gongwen/official-date.ts'
import type { ExampleRow } from '#records/examples/example-row.ts'
import { plannedTopic } from './examples-plan.ts'
import { studySession } from './record.ts'

export interface StudyExample extends ExampleRow<typeof studySession> {
  readonly filed: boolean
}

type Given = Omit<StudyExample['values'], 'invited' | 'attended'> & {
  readonly title: string
  readonly heldOn: string
  readonly form: keyof typeof studySession.fields.form.choices
  readonly chair: string
  readonly minutes: string
}

/** A session with its minutes and sign-in sheet as the organ would keep them. */
export function session(
  given: Given,
  invited: readonly string[],
  absent: Readonly<Record<string, string>>,
  talk: string,
): StudyExample {
  const attended = invited.filter((name) => !Object.hasOwn(absent, name))
  const form = studySession.fields.form.choices[given.form]
  return {
    values: { ...given, planItem: plannedTopic(given.heldOn) ?? null, invited, attended },
    filed: true,
    files: [
      {
        name: `${given.heldOn}${form}纪要.docx`,
        factOn: given.heldOn,
        title: `${form}纪要`,
        paragraphs: [
          `时间：${officialDate(given.heldOn, { weekday: true })}。地点：${given.place ?? '机关三楼会议室'}。主持人：${given.chair}。${given.speaker ? `主讲人：${given.speaker}。` : ''}`,
          `内容：${given.title}。`,
          given.minutes,
          talk,
          `应到${invited.length}人，实到${attended.length}人。记录人：邵文喆。`,
        ],
      },
      {
        name: `${given.heldOn}${form}签到表.docx`,
        factOn: given.heldOn,
        title: `${form}签到表`,
        paragraphs: [
          `${officialDate(given.heldOn)}，${given.title}。`,
          `签到：${attended.join('、')}。`,
          absenceNote(absent),
        ],
      },
    ],
  }
}

function absenceNote(absent: Readonly<Record<string, string>>): string {
  const notes = Object.entries(absent).map(([name, why]) => `${name}（${why}）`)
  return notes.length === 0 ? '缺席：无。' : `缺席：${notes.join('、')}。`
}
