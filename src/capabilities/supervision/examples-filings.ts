import { officialDate } from '#gongwen/official-date.ts'
import type { ExampleRow } from '#records/examples/example-row.ts'
import { justice } from './examples-sections.ts'
import { filingReview } from './filing-review-record.ts'

export interface FilingExample extends ExampleRow<typeof filingReview> {
  readonly filed: boolean
}

type Given = FilingExample['values'] & { readonly title: string; readonly issuer: string; readonly receivedOn: string }

const government = '云川市人民政府'

/** Normative documents filed with the demo organ's Standing Committee, by year. */
export const filings: Readonly<Record<2022 | 2023 | 2024, readonly FilingExample[]>> = {
  2022: [
    reviewed({
      title: '云川市农村宅基地审批管理办法',
      documentNumber: '云政发〔2022〕11号',
      issuer: government,
      ...{ receivedOn: '2022-05-16', reviewedOn: '2022-06-08', result: 'clear' },
    }),
    reviewed({
      title: '云川市临时救助实施细则',
      documentNumber: '云政办发〔2022〕27号',
      issuer: government,
      ...{ receivedOn: '2022-09-21', reviewedOn: '2022-10-14', result: 'clear' },
    }),
  ],
  2023: [
    reviewed({
      title: '云川市城市停车管理办法',
      documentNumber: '云政发〔2023〕9号',
      issuer: government,
      ...{ receivedOn: '2023-04-10', reviewedOn: '2023-04-28', result: 'corrected', ground: 'beyond-power' },
      opinion: '办法第十四条规定对长期占用车位的车辆收取惩罚性停车费，没有法律、法规依据，建议修改。',
    }),
    reviewed({
      title: '云川市建筑垃圾处置管理办法',
      documentNumber: '云政发〔2023〕13号',
      issuer: government,
      ...{ receivedOn: '2023-06-19', reviewedOn: '2023-07-12', result: 'clear' },
    }),
    reviewed({
      title: '云川市公租房保障实施办法',
      documentNumber: '云政办发〔2023〕31号',
      issuer: government,
      ...{ receivedOn: '2023-09-11', reviewedOn: '2023-09-28', result: 'clear' },
    }),
    reviewed({
      title: '云川市规范行政裁量权基准（城市管理领域）',
      documentNumber: '云政发〔2023〕22号',
      issuer: government,
      ...{ receivedOn: '2023-11-20', reviewedOn: '2023-12-13', result: 'advised', ground: 'conflict' },
      opinion: '基准中三项罚款的下限高于上位法规定的幅度，建议按上位法调整，并在三个月内书面反馈处理情况。',
    }),
  ],
  2024: [
    reviewed({
      title: '云川市河道采砂管理办法',
      documentNumber: '云政发〔2024〕4号',
      issuer: government,
      ...{ receivedOn: '2024-03-11', reviewedOn: '2024-04-02', result: 'clear' },
    }),
    reviewed({
      title: '云川市物业服务收费管理办法',
      documentNumber: '云政办发〔2024〕15号',
      issuer: government,
      receivedOn: '2024-06-17',
    }),
  ],
}

function reviewed(given: Given): FilingExample {
  const { title, documentNumber, issuer, receivedOn, reviewedOn = null, result, opinion = null } = given
  const values = { ...given, section: justice }
  const ended = reviewedOn === null ? '审查尚未完成。' : `审查完成日期：${officialDate(reviewedOn)}。`
  const found = result ? `审查结果：${filingReview.fields.result.choices[result]}。` : '审查结果：待定。'
  return {
    values,
    filed: true,
    files: [
      {
        name: `${receivedOn}${title}备案审查表.docx`,
        factOn: reviewedOn ?? receivedOn,
        title: `《${title}》备案审查表`,
        paragraphs: [
          `制定机关：${issuer}。文号：${documentNumber}。收到备案日期：${officialDate(receivedOn)}。`,
          `${ended}${found}`,
          opinion === null ? '审查意见：无。' : `审查意见：${opinion}`,
          `审查工作机构：${justice}。经办：冯翀。`,
        ],
      },
    ],
  }
}
