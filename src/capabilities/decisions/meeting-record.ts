import { people, person } from '#capabilities/organs/index.ts'
import { date, text } from '#kernel/field.ts'
import { defineRecordType } from '#kernel/record-type.ts'
import { filing } from '#kernel/workflow.ts'
import { partyGroupRules } from './basis-words.ts'

/** One meeting of the Party group: who had to come and who came; what it decided stands with its agenda items. */
export const partyGroupMeeting = defineRecordType({
  name: 'party-group-meeting',
  title: '党组会议',
  basis: partyGroupRules,
  fields: {
    title: text({
      label: '会议名称',
      required: true,
      maxLength: 60,
      group: '什么会',
      help: '写年份和次数，如“2023年第3次党组会议”；议题和召开日期不写在名称里。',
    }),
    heldOn: date({ label: '会议日期', required: true, group: '什么会' }),
    chair: person({ label: '会议主持人', required: true, group: '谁参加' }),
    invited: people({
      label: '应到党组成员',
      required: true,
      group: '谁参加',
      help: '当时在任的全体党组成员，请假的也写上。',
    }),
    present: people({ label: '实到党组成员', required: true, group: '谁参加' }),
    observers: people({ label: '列席人员', group: '谁参加' }),
  },
  list: ['title', 'heldOn', 'chair', 'present'],
  identity: ['title'],
  on: 'heldOn',
  workflow: filing(['office-clerk']),
  evidence: { min: 1, before: 'filed' },
  enteredBy: ['office-clerk'],
  sample: {
    title: '2023年第3次党组会议',
    heldOn: '2023-03-24',
    chair: '周明远',
    invited: '周明远、沈玉兰、高振邦',
    present: '周明远、沈玉兰',
    observers: '章书恒',
  },
})
