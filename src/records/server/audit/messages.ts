/** What the journal says to people who read it. */
export const auditMessages = {
  badQuery: (name: string) => `查询条件“${name}”不对。`,
  names: { from: '起始日期', until: '截止日期', person: '人员', operation: '办理事项', record: '记录', page: '页码' },
  filters: {
    from: (day: string) => `${day} 起`,
    until: (day: string) => `${day} 止`,
    person: (name: string) => `人员：${name}`,
    operation: (labels: string) => `事项：${labels}`,
    record: (title: string) => `记录：${title}`,
  },
  hidden: '（无权查看）',
  gone: '（已不可见的记录）',
  bookTitle: (organ: string) => `${organ}审计记录`,
  bookName: (day: string) => `审计记录${day}.xlsx`,
  sheet: '审计记录',
  caption: (filters: string, count: number, at: string) =>
    `${filters === '' ? '' : `${filters}；`}共 ${count} 条；${at}导出`,
  capped: (most: number) => `只导出最近 ${most} 条`,
  columns: ['序号', '时间', '人员', '身份', '办理事项', '记录类别', '记录', '改动', '说明'],
  system: '系统',
  change: (label: string, before: string, after: string) =>
    `${label}：${before === '' ? '' : `${before} → `}${after === '' ? '清空' : after}`,
  hiddenChanges: (labels: string) => `${labels}（内容无权查看）`,
  /** What acts tell besides a record's fields. */
  facts: {
    state: '状态',
    username: '用户名',
    file: '文件',
    factOn: '所记日期',
    created: '新增条数',
    changed: '更新条数',
    refused: '未导入条数',
    text: '文字',
    comment: '批注',
    digest: '定稿摘要',
  },
}
