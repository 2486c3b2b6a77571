import { organExamples } from '#capabilities/organs/index.ts'
import { officialDate } from '#gongwen/official-date.ts'
import type { ExampleRow } from '#records/examples/example-row.ts'
import type { agendaItem } from './agenda-item-record.ts'
import type { decidedMatter } from './decided-matter-record.ts'
import type { partyGroupMeeting } from './meeting-record.ts'

export type MeetingExample = ExampleRow<typeof partyGroupMeeting>
export type MatterExample = ExampleRow<typeof decidedMatter>

export interface ItemExample extends ExampleRow<typeof agendaItem> {
  readonly carriedOut: boolean
}

export interface DecisionExamples {
  readonly meetings: readonly MeetingExample[]
  readonly items: readonly ItemExample[]
  readonly matters: readonly MatterExample[]
}

export interface GivenItem {
  readonly title: string
  readonly topics: readonly string[]
  readonly decision: string
  /** Left out while it is still being done. */
  readonly outcome?: string
  readonly dedicated?: true
  /** Title of the session at which law was studied before it. */
  readonly studied?: string
  readonly vote?: 'spoken' | 'hands' | 'ballot'
  readonly matter?: GivenMatter
}

interface GivenMatter {
  readonly kind: keyof typeof decidedMatter.fields.kind.choices
  readonly legalReview: 'reviewed' | 'exempt'
  readonly amount?: number
  /** Of the opinion, or why none was needed. */
  readonly note: string
}

/** A meeting with the minutes of all its items, and the matters of 三重一大 among them. */
export function meeting(heldOn: string, count: number, absent: readonly string[], given: readonly GivenItem[]) {
  const title = `${heldOn.slice(0, 4)}年第${count}次党组会议`
  const invited = membersOn(heldOn)
  const present = invited.filter((name) => !absent.includes(name))
  const minutes = {
    name: `${heldOn}党组会议纪要.docx`,
    factOn: heldOn,
    title: `${title}纪要`,
    paragraphs: [
      `时间：${officialDate(heldOn, { weekday: true })}。地点：机关三楼会议室。主持人：周明远。列席：章书恒、林晚晴。记录人：邵文喆。`,
      `应到党组成员${invited.length}人，实到${present.length}人。请假：${absent.length === 0 ? '无' : absent.join('、')}。`,
      ...given.map((item) => `议题：${item.title}。${item.decision}`),
    ],
  }
  const values = { title, heldOn, chair: '周明远', invited, present, observers: ['章书恒', '林晚晴'] }
  return {
    meeting: { values, files: [minutes] },
    items: given.map((item, index) => itemOf(item, { title, heldOn, position: index + 1 })),
    matters: given.flatMap((item) => matterOf(item, heldOn)),
  }
}

export function gathered(held: readonly ReturnType<typeof meeting>[]): DecisionExamples {
  return {
    meetings: held.map((one) => one.meeting),
    items: held.flatMap((one) => one.items),
    matters: held.flatMap((one) => one.matters),
  }
}

interface At {
  readonly title: string
  readonly heldOn: string
  readonly position: number
}

function itemOf(item: GivenItem, { title: meeting, heldOn, position }: At): ItemExample {
  const { title, topics, decision, outcome, dedicated, studied, vote = 'spoken' } = item
  const more = { ...(outcome ? { outcome } : {}), ...(studied ? { studied } : {}) }
  const values = { title, meeting, discussedOn: heldOn, position, topics, decision, vote, ...more }
  return { values: { ...values, dedicated: dedicated ?? false }, carriedOut: outcome !== undefined, files: [] }
}

function matterOf({ title, decision, matter }: GivenItem, decidedOn: string): readonly MatterExample[] {
  if (matter === undefined) return []
  const { kind, legalReview, amount, note } = matter
  const values = { title, kind, legalReview, agendaItem: title, decidedOn, ...(amount ? { amount } : {}) }
  const review = legalReview === 'reviewed' ? '合法性审核意见' : '不需合法性审核的说明'
  return [
    {
      values,
      files: [
        {
          name: `${decidedOn}${title.replaceAll(/[《》“”]/gu, '')}材料.docx`,
          factOn: decidedOn,
          title,
          paragraphs: [`${review}：${note}`, `党组会议决定：${decision}`],
        },
      ],
    },
  ]
}

/** The Party group on a day: the director of the office changed within 2023. */
function membersOn(day: string): readonly string[] {
  return organExamples.people
    .filter(({ post, servingSince, servingUntil }) => {
      return post.startsWith('党组') && servingSince <= day && (servingUntil === null || day <= servingUntil)
    })
    .map(({ name }) => name)
    .filter((name) => name !== '韩立诚' || day >= '2023-06-01')
}
