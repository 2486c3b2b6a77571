import { cite } from '#kernel/citation.ts'
import { choice, date, text } from '#kernel/field.ts'
import { defineRecordType } from '#kernel/record-type.ts'
import { difficulties, questionKinds } from '../papers/question.ts'

const option = (letter: string) => text({ label: `选项${letter}`, group: '选项和答案', maxLength: 500 })

/** A question of the bank with its key. Whoever sits an exam must not see it, so few may read the type at all. */
export const question = defineRecordType({
  name: 'question',
  title: '试题',
  basis: cite('《关于完善国家工作人员学法用法制度的意见》', undefined, 'second-hand'),
  fields: {
    stem: text({
      label: '题干',
      required: true,
      lines: 3,
      maxLength: 2000,
      group: '题目',
      help: '填空的地方写四道下划线“____”，有几空写几处。',
    }),
    kind: choice({ label: '题型', required: true, choices: questionKinds, group: '题目' }),
    optionA: option('A'),
    optionB: option('B'),
    optionC: option('C'),
    optionD: option('D'),
    optionE: option('E'),
    optionF: option('F'),
    answer: text({
      label: '答案',
      required: true,
      lines: 2,
      maxLength: 2000,
      group: '选项和答案',
      help: '选择题写字母，如 B、ABD；判断题写“正确”或“错误”；填空题各空之间用分号，同一空的几种写法用竖线；简答题写参考答案和采分点。',
    }),
    explanation: text({ label: '解析', lines: 3, group: '选项和答案', maxLength: 2000 }),
    law: text({
      label: '依据的法律法规',
      required: true,
      group: '依据',
      help: '写全称，不加书名号，如：中华人民共和国公务员法。',
    }),
    article: text({
      label: '条款',
      group: '依据',
      maxLength: 60,
      help: '如：第三十八条；没有条款号的规范性文件可以不填。',
    }),
    checked: choice({
      label: '核对情况',
      required: true,
      group: '依据',
      choices: { read: '已核对原文', 'second-hand': '核对过转载', unverified: '待核' },
    }),
    madeOn: date({
      label: '命题日期',
      required: true,
      group: '依据',
      help: '按哪一天的法律文本命题。此后法律修改的，题目会被提示复核；复核过的，改为复核日期。',
    }),
    difficulty: choice({ label: '难度', group: '管理', choices: difficulties }),
    source: text({ label: '题目来源', group: '管理', help: '如：自编、上级普法办下发。' }),
  },
  list: ['stem', 'kind', 'law', 'article', 'difficulty', 'checked', 'madeOn'],
  identity: ['stem', 'kind'],
  workflow: {
    states: { draft: '草稿', 'in-force': '在用', retired: '停用' },
    first: 'draft',
    open: ['draft'],
    counted: ['in-force'],
    transitions: [
      { act: 'adopt', label: '启用', from: ['draft'], to: 'in-force', by: ['office-clerk'], mustBeValid: true },
      {
        act: 'retire',
        label: '停用',
        from: ['in-force'],
        to: 'retired',
        by: ['office-clerk'],
        note: { label: '停用理由', required: true },
      },
      {
        act: 'restore',
        label: '恢复使用',
        from: ['retired'],
        to: 'in-force',
        by: ['office-clerk'],
        mustBeValid: true,
        note: { label: '恢复理由', required: true },
      },
    ],
  },
  enteredBy: ['office-clerk'],
  readBy: ['office-clerk'],
  sample: {
    stem: '国家宪法日是每年的（　　）。',
    kind: '单项选择题',
    optionA: '3月5日',
    optionB: '9月20日',
    optionC: '12月2日',
    optionD: '12月4日',
    answer: 'D',
    explanation: '十二届全国人大常委会第十一次会议决定，将12月4日设立为国家宪法日。',
    law: '全国人民代表大会常务委员会关于设立国家宪法日的决定',
    checked: '待核',
    madeOn: '2023-12-04',
    difficulty: '易',
    source: '自编',
  },
})
