/** What the repair of a Word file leaves to people. */
export const repairMessages = {
  landscape: '有横排的页，纸张和页边没有改动',
  footerWords: '页脚里有页码以外的文字，页脚没有改动',
  automaticNumbers: '标题用了自动编号，编号保留；编号后面的空隙请在“定义新编号格式”里改为“不特别标注”',
  bullets: '有项目符号，保留；公文不用项目符号，请改成“（1）”“一是”一类的序号',
  frames: '有放在图文框里的段落，没有改动',
  textBoxes: '文本框里的文字没有改动',
  wideTable: '有比版心宽的表格，请手工调整列宽',
  row: (clause: string, expected: string, found: string, at: string) =>
    `${clause === '—' ? '' : `第${clause}条，`}${expected}：${found}${at === '' ? '' : `（“${at}”）`}`,
} as const

/** Words of a footer that only number the pages. */
export const pageWords = /PAGE|NUMPAGES|第|共|页|of/gi
