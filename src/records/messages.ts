/** What the engine says to people. */
export const messages = {
  noSuchType: '没有这一类记录。',
  noSuchRecord: '没有找到这条记录，或者它不属于本单位。',
  standsIn: (principal: string, capacities: string) => `代 ${principal}（${capacities}）`,
  insteadOf: (actor: string, principal: string) => `${actor} 代 ${principal}`,
  forbidden: (who: string) => `您的身份不能办理这一步，请由${who}办理。`,
}

/** How the engine's own acts are named where a history is read. */
export const actLabels: Readonly<Record<string, string>> = {
  'record.create': '登记',
  'record.change': '修改',
  'record.correct': '更正',
  'record.void': '作废',
  'evidence.add': '上传佐证材料',
  'evidence.replace': '上传佐证材料的新版本',
  'evidence.reuse': '引用已有佐证材料',
  'evidence.withdraw': '撤回佐证材料',
  'import.commit': '导入',
  'list.export': '导出台账',
  'evidence.read': '查阅、下载佐证材料',
  'journal.read': '查看审计记录',
  'journal.export': '导出审计记录',
}
