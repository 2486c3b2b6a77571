import { type InternalRuleExamples, printed, proved } from './examples-rows.ts'

/** One rule and the leading group; nobody checked and nobody signed. */
export const internalRules2022: InternalRuleExamples = {
  rules: [
    printed({
      title: '机关干部请销假办法（2022年印发）',
      action: 'make',
      number: '云人办发〔2022〕8号',
      issuedOn: '2022-04-18',
      section: '办公室',
      reason: '请假口头说一声就走，事后没有登记',
      newText: [
        '第一条　机关干部请假，应当由本人提出，经领导同意。',
        '第二条　请假期满应当按时返岗。',
        '第三条　请假情况由办公室登记。',
      ].join('\n'),
    }),
  ],
  checks: [],
  groups: [
    proved(
      {
        title: '普法依法治理工作领导小组',
        number: '云人办发〔2022〕5号',
        issuedOn: '2022-03-10',
        cause: '换届后重新成立',
        head: '周明远',
        deputies: ['沈玉兰', '高振邦'],
        members: ['段守诚', '石秉坤', '方怀瑾', '叶疏桐', '孟广川', '田丰年', '贾玉衡', '卓以宁'],
        section: '办公室',
        staff: ['卢清扬'],
      },
      {
        on: '2022-03-10',
        title: '关于成立普法依法治理工作领导小组的通知',
        paragraphs: [
          '组长：周明远。副组长：沈玉兰、高振邦。',
          '成员：段守诚、石秉坤、方怀瑾、叶疏桐、孟广川、田丰年、贾玉衡、卓以宁。',
          '领导小组的日常工作由办公室承担，工作人员卢清扬。',
        ],
      },
    ),
  ],
  letters: [],
  changes: [],
}
