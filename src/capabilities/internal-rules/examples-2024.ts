import { type InternalRuleExamples, printed, proved } from './examples-rows.ts'

const rule = '机关文稿法律条文核对规定'
const heads = ['韩立诚', '石秉坤', '方怀瑾', '叶疏桐', '孟广川', '田丰年', '贾玉衡', '卓以宁']

/** Half a year: one rule that answers a problem of the year before, and one check. */
export const internalRules2024: InternalRuleExamples = {
  rules: [
    printed({
      title: rule,
      action: 'make',
      number: '云人办发〔2024〕6号',
      issuedOn: '2024-03-26',
      section: '研究室',
      reason: '起草和核稿环节没有规定由谁核对法律条文',
      problem: '文稿引用法律条文核对不严',
      newText: [
        '第一条　文稿引用法律法规的，应当核对名称、条文序号和施行时间。',
        '第二条　起草人负责自核，研究室指定专人复核，核对人在文稿首页签名。',
        '第三条　研究室每月收集新公布、新修改的法律，发送各工作委员会。',
      ].join('\n'),
      reviewOn: '2026-03-31',
    }),
  ],
  checks: [
    proved(
      {
        title: '文稿法律条文核对执行情况检查',
        checkedOn: '2024-06-18',
        by: 'office',
        rules: [rule],
        inspectors: ['韩立诚', '林晚晴'],
        result: '抽看的文稿首页有核对签名，各工作委员会收到了新修改法律的目录',
      },
      {
        on: '2024-06-18',
        title: '文稿法律条文核对执行情况检查记录',
        paragraphs: [
          '检查人：韩立诚、林晚晴。抽看文稿十二份，首页有核对签名。',
          '各工作委员会收到研究室发送的目录三期。',
        ],
      },
    ),
  ],
  groups: [],
  letters: [
    proved(
      {
        title: '2024年度机关法治建设责任书',
        signedOn: '2024-03-04',
        signatories: heads,
        duties: '组织本科室学法、普法，依法办理监督事项，核对文稿引用的法律条文。',
      },
      {
        on: '2024-03-04',
        title: '2024年度机关法治建设责任书签订表',
        paragraphs: [`签订人：${heads.join('、')}。`],
      },
    ),
  ],
  changes: [],
}
