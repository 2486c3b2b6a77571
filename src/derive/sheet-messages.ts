/** What templates, imports and exports say to people, and the words they are read by. */
export const sheetWords = {
  number: '序号',
  state: '状态',
  year: '年度',
  evidenceCount: '佐证材料份数',
  updatedAt: '最近修改',
  evidence: '佐证材料',
  sample: '示例，请删除',
  guide: '填报说明',
  choices: '选项',
  origin: '模板信息',
  errors: '错误说明',
  receipt: '错误回执',
  yes: '是',
  no: '否',
  separator: '、',
  unknownRecord: '（已不可见的记录）',
  dayFormat: 'yyyy"年"m"月"d"日"',
  unitFormat: (unit: string) => `0"${unit.replaceAll('"', '')}"`,
}

/** How people write yes and no in a cell, compared in lower case. */
export const yesWords: readonly string[] = ['是', '有', '对', '√', '✓', '✔', 'y', 'yes', 'true', '1']
export const noWords: readonly string[] = ['否', '无', '没有', '不是', '×', '✗', '✘', 'n', 'no', 'false', '0']

/** A row that only adds up the others. */
export const totalRow = /^(本页|本表)?(合计|总计|小计|累计|共计)[:：]?$/

/** A date as clerks write it, after NFKC and without spaces: 2024年3月5日, 2024/3/5, 2024.3.5, 2024-03-05. */
export const writtenDay = /^(\d{4})(?:年|[-/.])(\d{1,2})(?:月|[-/.])(\d{1,2})(?:日|号)?$/

/** What may follow a date: 2024-03-05 10:30, 2024年3月5日 10时. */
export const timeOfDay = /[T\s]+\d{1,2}[:时].*$/

/** Marks that people add to a header: *学习主题（必填）. */
export const headerMarks = /[*＊★]|[（(]必填[）)]|[（(]选填[）)]/g

export const guideMessages = {
  heading: (title: string) => `《${title}》填报说明`,
  steps: [
    '一、只在第一张表填写，一行一条；表头不要改动、合并，列的先后可以调整。',
    '二、第 2 行是示例，填写前请整行删除；不删除也不会导入。',
    '三、日期写成 2024-03-05；写 2024年3月5日、2024/3/5、2024.3.5 也能识别。',
    '四、多个人员、多部法律等用顿号“、”分开；人员、科室须是系统里已有的名称。',
    '五、“佐证材料”填文件名（带扩展名），多个用顿号分开；导入时把这些文件一并选上。',
    '六、同一条再次导入时，系统按“识别字段”认出，只列出不同之处，不会重复登记。',
    '七、涉密内容和涉密文件不得填写、上传。',
  ],
  columns: ['字段', '是否必填', '怎样填', '可填内容', '示例', '说明'],
  required: '必填',
  optional: '选填',
  identity: '识别字段',
  text: (most: number) => `文字，不超过 ${most} 字`,
  number: (unit: string) => `整数${unit === '' ? '' : `（单位：${unit}），只填数字`}`,
  numberRange: (min: number, max: number | undefined) => (max === undefined ? `不小于 ${min}` : `${min} 至 ${max}`),
  date: '日期',
  dateAllowed: '实际存在的日期',
  choice: '从下拉选项中选一项',
  yesNo: '填“是”或“否”',
  words: '文字，多项用顿号“、”分开',
  wordsAllowed: (suggestions: string) => (suggestions === '' ? '' : `常用：${suggestions}`),
  reference: (type: string) => `从已有的${type}中选一个，填名称`,
  references: (type: string) => `已有的${type}名称，多个用顿号“、”分开`,
  referenceAllowed: (names: string) => (names === '' ? '系统中还没有可选的名称，请先登记' : names),
  more: (count: number) => `等 ${count} 个`,
  evidence: '文件名，多个用顿号“、”分开',
  evidenceExample: '签到表.jpg、学习照片.jpg',
  evidenceHelp: '导入时把这些文件一并选上。',
  dayExample: '2024-03-05',
  complaint: (label: string) => `“${label}”不符合要求。`,
  insist: '名单里没有这一项，确定这样填吗？',
}

export const readMessages = {
  noHeader: (title: string) => `没有找到《${title}》的表头。`,
  noHeaderCure: (labels: string) => `表头应当有：${labels}。请下载最新模板填写。`,
  foreignType: '这不是本类记录的模板，没有读入。',
  foreignTypeCure: (title: string) => `请到“${title}”下载模板，或到这个模板所属的栏目导入。`,
  foreignOrgan: '这是其他单位的模板，没有读入。',
  foreignOrganCure: '请在本单位的系统里下载模板，把内容粘贴过去再导入。',
  stale: '模板已经更新，这份是旧模板，没有读入。',
  staleCure: '请下载最新模板，把已填的内容粘贴过去再导入；也可以另建一个只有表头和内容的工作簿导入。',
  unknownHeader: (at: string, label: string, nearest: string | null) =>
    `${at} 表头“${label}”不认识，这一列没有读入${nearest === null ? '' : `；是不是“${nearest}”`}。`,
  unknownHeaderCure: '表头请与模板一致；多余的列可以不管。',
  repeatedHeader: (at: string, label: string) => `${at} 表头“${label}”重复，只读入第一列。`,
  missingHeader: (label: string) => `没有“${label}”这一列。`,
  missingHeaderCure: (label: string) => `请补上表头为“${label}”的一列。`,
  noRows: '表头下面没有填写内容。',
  editedSample: (at: string) => `${at} 这一行仍标着“示例，请删除”，但内容已经改动，不能确定是不是要导入。`,
  editedSampleCure: '要导入请删去这个标记，不导入请整行删除。',
  day: (at: string, label: string, text: string) => `${at} ${label}“${text}”无法识别，应写成 2024-03-05。`,
  impossibleDay: (at: string, label: string, text: string) => `${at} ${label}“${text}”不是实际存在的日期。`,
  number: (at: string, label: string, text: string) => `${at} ${label}“${text}”不是整数，请只填数字，如 12。`,
  choice: (at: string, label: string, text: string, nearest: string | null) =>
    `${at} ${label}没有“${text}”这一项${nearest === null ? '' : `，是不是“${nearest}”`}。`,
  yesNo: (at: string, label: string, text: string) => `${at} ${label}“${text}”无法识别，只能填“是”或“否”。`,
  unknownName: (at: string, label: string, text: string, type: string, nearest: string | null) =>
    `${at} ${label}“${text}”不在本单位的${type}中${nearest === null ? '' : `，最接近的是“${nearest}”`}。`,
  unknownNameCure: (type: string) => `请核对姓名或名称；确实没有的，先登记${type}再导入。`,
  ambiguousName: (at: string, label: string, text: string, count: number) =>
    `${at} ${label}“${text}”有 ${count} 个同名的，无法确定是哪一个。`,
  ambiguousNameCure: '请导入其他各列，这一项在系统里填写。',
  identityEmpty: (at: string, label: string) => `${at} ${label}没有填写，无法识别这一条。`,
  required: (at: string, label: string) => `${at} ${label}没有填写，办结前须补齐。`,
  repeated: (row: number) => `与第 ${row} 行是同一条，不能重复导入。`,
  repeatedCure: '请删去重复的一行；确是两件事的，请在主题等处写明区别。',
  atCell: (at: string, message: string) => `${at} ${message}`,
}

export const exportMessages = {
  filters: (filters: string, total: number, at: string) =>
    `${filters === '' ? '' : `${filters}；`}共 ${total} 条；${at}导出`,
  allYears: '全部年度',
  ofYear: (year: number) => `${year}年度`,
  states: (states: string) => `状态：${states}`,
  contains: (text: string) => `含“${text}”`,
  named: (label: string, words: string) => `${label}：${words}`,
  until: (end: string) => `${end}及以前`,
  from: (end: string) => `${end}及以后`,
  between: (from: string, to: string) => `${from}至${to}`,
}
