import { officialDate } from '#gongwen/official-date.ts'
import type { ExampleFile, ExampleRow } from '#records/examples/example-row.ts'
import { supervisionItem } from './record.ts'

export interface SupervisionExample extends ExampleRow<typeof supervisionItem> {
  readonly filed: boolean
}

type Given = SupervisionExample['values'] & {
  readonly title: string
  readonly kind: keyof typeof supervisionItem.fields.kind.choices
  readonly startedOn: string
  readonly endedOn: string
  readonly section: string
  readonly outline: string
}

/** An item with its report, and with the 审议意见 where one was handed over. */
export function item(given: Given, found: string, advice: string): SupervisionExample {
  return { values: given, filed: true, files: [report(given, found, advice), ...opinion(given, advice)] }
}

function report(given: Given, found: string, advice: string): ExampleFile {
  const kind = supervisionItem.fields.kind.choices[given.kind]
  const targets = given.targets ?? []
  return {
    name: `${given.startedOn}${bare(given.title)}${kind}报告.docx`,
    factOn: given.endedOn,
    title: `关于${given.title}的${kind}报告`,
    paragraphs: [
      `时间：${period(given)}。责任工作机构：${given.section}。带队：${given.leader ?? '无'}。参加：${(given.participants ?? []).join('、')}。`,
      ...(targets.length === 0 ? [] : [`涉及单位：${targets.join('、')}。`]),
      given.outline,
      `发现的主要问题：${found}`,
      `意见建议：${advice}`,
    ],
  }
}

function opinion(given: Given, advice: string): readonly ExampleFile[] {
  const { opinionNumber, opinionHandedOn, opinionDueOn, repliedOn } = given
  if (!opinionNumber || !opinionHandedOn) return []
  return [
    {
      name: `${opinionHandedOn}${bare(given.title)}审议意见.docx`,
      factOn: opinionHandedOn,
      title: `关于${given.title}的审议意见`,
      paragraphs: [
        `文号：${opinionNumber}。交办日期：${officialDate(opinionHandedOn)}。`,
        `常委会会议审议了有关报告，提出以下意见：${advice}`,
        opinionDueOn
          ? `请于${officialDate(opinionDueOn)}前向常委会书面报告办理情况。`
          : '请及时向常委会书面报告办理情况。',
        repliedOn ? `办理情况报告已于${officialDate(repliedOn)}收到。` : '办理情况报告尚未收到。',
      ],
    },
  ]
}

function period({ startedOn, endedOn }: Given): string {
  return startedOn === endedOn ? officialDate(startedOn) : `${officialDate(startedOn)}至${officialDate(endedOn)}`
}

function bare(title: string): string {
  return title.replaceAll(/[《》（）]/gu, '')
}
