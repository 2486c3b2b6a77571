/** Words by which minutes and sign-in sheets tell their parts, matched with the labels of fields. */

interface Role {
  readonly field: RegExp
  readonly line: RegExp
  /** Who is noted as away was meant to come, and stays in the list. */
  readonly keepsAway?: true
}

/** A field whose label fits `field` is filled from a line whose label fits `line`. The first that fits counts. */
export const roles: readonly Role[] = [
  { field: /主持/, line: /^(会议|学习|活动)?主持人?$/ },
  { field: /应到/, line: /^(应到|应参加|应出席)(会议)?(人员|成员|党组成员|同志)?$/, keepsAway: true },
  { field: /列席/, line: /^列席(会议)?(人员|同志)?$/ },
  {
    field: /实到|出席|到会|参加人员|参会|参加对象/,
    line: /^(实到|实际参加|出席|参加|参会|到会|与会)(会议|学习)?(人员|成员|党组成员|同志)?$/,
  },
  { field: /主讲|授课|领学/, line: /^(主讲|授课|领学|讲课|宣讲)人?$/ },
  { field: /地点|场所/, line: /^(会议|学习|活动)?(地点|场所)$/ },
  { field: /形式/, line: /^(学习|活动|会议)?形式$/ },
]

/** Where the date of the fact is told. */
export const dayLabels = /^(会议|学习|活动|召开|举办|考试|检查)?(时间|日期)$/

/** A long text that tells what happened, not what came of it. */
export const tellsWhatHappened = /纪要|摘要|概况|内容|记录|过程/

/** What stands before the label of a line: 一、 1. （一） 【. */
export const lineNumber = /^(?:[一二三四五六七八九十]+、|\d+[.．、]|[（(][一二三四五六七八九十\d]+[）)])\s*/u

/** “主 持 人：周明远”; the label has at most ten characters. */
export const labelled = /^[【[]?(\p{Script=Han}(?:[\s\p{Script=Han}]{0,14}\p{Script=Han})?)[】\]]?\s*[：:]\s*(.*)$/u

const usualLabels = [
  '时间',
  '日期',
  '地点',
  '主持',
  '主讲',
  '应到',
  '实到',
  '出席',
  '参加',
  '参会',
  '列席',
  '缺席',
  '请假',
  '记录',
]
const stretched = usualLabels.map((label) => [...label].join(String.raw`\s*`)).join('|')

/** Several labels on one line stand apart by white space: “时间：3月10日  地 点：三楼”. */
export const nextLabel = new RegExp(
  String.raw`\s+(?=(?:会议|学习|活动)?(?:${stretched})[\s\p{Script=Han}]{0,6}[：:])`,
  'u',
)

/** The list goes on in the next line. */
export const goesOn = /[、，,]$/

export const writtenDays = /(\d{4})\s*[年.\-/]\s*(\d{1,2})\s*[月.\-/]\s*(\d{1,2})(?!\d)/
export const spelledDays =
  /([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日/
export const digits = '〇一二三四五六七八九'
export const ten = '十'

export const betweenNames = /[、，,；;。\s]+/
export const stretchedName = /(?<![一-鿿·])([一-鿿])[ \u3000]+([一-鿿])(?![一-鿿·])/g
/** What may stand before and after a name without being part of it. */
export const beforeName = /[任长记员师官席理授委组室科办志]$/
export const afterName = /^(同志|等|副?主任|副?书记|副?[科局处部]长|秘书长|教授|律师|老师|委员|科员)/
export const bracketed = /[（(]([^（）()]*)[）)]/g
export const isAway = /请假|缺席|未到|因公|因病|外出/
/** A piece of a list that is no name: 等12人, 共5人, 全体党组成员. */
export const noName = /^(等.*|共?\d+人?|各.*|全体.*|无|及.*|.*[人员]员|.*负责人)$/
export const looksLikeName = /^[一-鿿·]{2,4}$/
