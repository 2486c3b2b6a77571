import { section } from '#capabilities/organs/index.ts'
import { cite } from '#kernel/citation.ts'
import { choice, date, text } from '#kernel/field.ts'
import { defineRecordType } from '#kernel/record-type.ts'
import { filing } from '#kernel/workflow.ts'

/** One normative document filed with the Standing Committee, and what its review found. */
export const filingReview = defineRecordType({
  name: 'filing-review',
  title: '备案审查',
  basis: cite('《中华人民共和国各级人民代表大会常务委员会监督法》', '第三十九条'),
  fields: {
    title: text({ label: '规范性文件名称', required: true, maxLength: 120, group: '审查什么', help: '不加书名号。' }),
    documentNumber: text({ label: '规范性文件文号', maxLength: 60, group: '审查什么' }),
    issuer: text({ label: '规范性文件制定机关', required: true, maxLength: 60, group: '审查什么' }),
    receivedOn: date({ label: '收到备案日期', required: true, group: '审查什么' }),
    section: section({ label: '审查工作机构', required: true, group: '审查得怎样' }),
    reviewedOn: date({ label: '审查完成日期', group: '审查得怎样', help: '还在审查的不填。' }),
    result: choice({
      label: '审查结果',
      group: '审查得怎样',
      choices: {
        clear: '未发现不适当的情形',
        advised: '提出审查意见，制定机关尚未处理',
        corrected: '提出审查意见，制定机关已自行修改或者废止',
        annulled: '依法撤销',
      },
    }),
    ground: choice({
      label: '不适当的情形',
      group: '审查得怎样',
      choices: {
        'beyond-power': '超越法定权限，限制或者剥夺权利、增加义务',
        conflict: '同法律、法规规定相抵触',
        improper: '有其他不适当的情形',
      },
    }),
    opinion: text({ label: '审查意见', lines: 3, maxLength: 600, group: '审查得怎样' }),
  },
  list: ['title', 'issuer', 'receivedOn', 'reviewedOn', 'result', 'section'],
  identity: ['title', 'receivedOn'],
  on: 'receivedOn',
  workflow: filing(['office-clerk', 'section-clerk']),
  evidence: { min: 1, before: 'filed' },
  enteredBy: ['office-clerk', 'section-clerk'],
  sample: {
    title: '云川市城市停车管理办法',
    documentNumber: '云政发〔2023〕9号',
    issuer: '云川市人民政府',
    receivedOn: '2023-04-10',
    section: '监察和司法工作委员会',
    reviewedOn: '2023-04-28',
    result: '未发现不适当的情形',
  },
})
