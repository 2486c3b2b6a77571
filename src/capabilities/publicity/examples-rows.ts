import { officialDate } from '#gongwen/official-date.ts'
import type { ExampleRow } from '#records/examples/example-row.ts'
import type { legalLeader } from './legal-leader-record.ts'
import type { outreachPlace } from './outreach-place-record.ts'
import { publicityEvent } from './publicity-event-record.ts'
import type { publicityPlanItem } from './publicity-plan-item-record.ts'

export interface EventExample extends ExampleRow<typeof publicityEvent> {
  readonly filed: boolean
}
export type PlanExample = ExampleRow<typeof publicityPlanItem>
export type PlaceExample = ExampleRow<typeof outreachPlace>
export type LeaderExample = ExampleRow<typeof legalLeader>

type Given = EventExample['values'] & {
  readonly title: string
  readonly heldOn: string
  readonly form: keyof typeof publicityEvent.fields.form.choices
}

/** An event with the sheet that the section writes of it. */
export function event(given: Given, told: string): EventExample {
  const { title, heldOn, form, sites, speakers, trainees } = given
  const line = (label: string, words: readonly string[] | null | undefined) =>
    words == null || words.length === 0 ? '' : `${label}：${words.join('、')}。`
  return {
    values: given,
    filed: true,
    files: [
      {
        name: `${heldOn}${title}活动登记表.docx`,
        factOn: heldOn,
        title: `${title}活动登记表`,
        paragraphs: [
          `时间：${officialDate(heldOn, { weekday: true })}。${line('地点', sites)}形式：${publicityEvent.fields.form.choices[form]}。`,
          `${line('宣讲人', speakers)}${line(
            '宣传的法律法规',
            given.publicised?.map((law) => `《${law}》`),
          )}${line('参训人员', trainees)}`,
          told,
          `${countOf(given)}${materialsOf(given)}`,
        ].filter((paragraph) => paragraph !== ''),
      },
    ],
  }
}

function countOf({ audience, countedBy }: Given): string {
  if (audience == null || countedBy == null) return ''
  return `受众${audience}人（${publicityEvent.fields.countedBy.choices[countedBy]}）。`
}

const materials = ['boards', 'leaflets', 'books', 'gifts', 'videos', 'posts'] as const

function materialsOf(given: Given): string {
  const used = materials.flatMap((name) => {
    const { label, unit } = publicityEvent.fields[name]
    const number = given[name]
    return number == null ? [] : [`${label}${number}${unit}`]
  })
  return used.length === 0 ? '' : `${used.join('、')}。`
}
