import { cite } from '#kernel/citation.ts'
import { choice, date, number, text, words } from '#kernel/field.ts'
import { defineRecordType } from '#kernel/record-type.ts'
import { filing } from '#kernel/workflow.ts'
import { lawKindLabels } from '#law/entry.ts'

/** A law the organ adds to the registry, or what it knows better of one that came with the product. */
export const lawEntry = defineRecordType({
  name: 'law-entry',
  title: '法规条目',
  basis: cite('本产品规则：凡述必有据'),
  fields: {
    title: text({
      label: '名称',
      required: true,
      maxLength: 120,
      group: '是什么',
      help: '写官方全称，不加书名号。与库中已有条目同名的，所填内容补充、更正该条目。',
    }),
    shortNames: words({ label: '简称', group: '是什么', help: '述法材料和台账里常用的写法，按简称也能找到。' }),
    kind: choice({ label: '类别', required: true, group: '是什么', choices: lawKindLabels }),
    issuer: text({ label: '制定机关', maxLength: 100, group: '是什么' }),
    number: text({ label: '文号', maxLength: 60, group: '是什么' }),
    adoptedOn: date({ label: '通过（印发）日期', group: '效力' }),
    inForceOn: date({ label: '施行日期', group: '效力', help: '第一个文本的施行日期；修改后的写在下面。' }),
    amendedOn: words({
      label: '修改',
      group: '效力',
      help: '每次修改一条：修改后文本的施行日期，后面可写“修正”“修订”，如 2024-11-08修正。',
    }),
    repealedOn: date({ label: '废止日期', group: '效力' }),
    successor: text({ label: '由什么代替', maxLength: 120, group: '效力', help: '废止后代替它的法规的名称。' }),
    periodFrom: number({ label: '规划起始年', min: 1949, max: 2199, group: '效力' }),
    periodUntil: number({ label: '规划终止年', min: 1949, max: 2199, group: '效力' }),
    checked: choice({
      label: '核对情况',
      required: true,
      group: '出处',
      choices: { read: '已核对原文', 'second-hand': '只见转载', unverified: '待核' },
    }),
    source: text({
      label: '出处',
      required: true,
      maxLength: 200,
      group: '出处',
      help: '在哪里见到：公报、网站、文件名称。',
    }),
    remark: text({ label: '说明', lines: 4, maxLength: 1000, group: '出处' }),
  },
  list: ['title', 'kind', 'issuer', 'number', 'inForceOn', 'checked'],
  identity: ['title'],
  workflow: filing(['office-clerk']),
  enteredBy: ['office-clerk'],
  sample: {
    title: '云川市文明行为促进条例',
    shortNames: '文明行为条例',
    kind: '地方性法规',
    issuer: '云川市人民代表大会常务委员会',
    number: '公告第12号',
    adoptedOn: '2020-10-30',
    inForceOn: '2021-03-01',
    amendedOn: '2023-05-01修正',
    checked: '已核对原文',
    source: '云川市人大常委会公报2020年第6号',
  },
})
