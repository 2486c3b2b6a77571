/** What the first letters of a rule's code stand for, in the order of a careful reading. */
export const families = {
  PLH: '空白和残留',
  SEC: '保密和隐私',
  STR: '结构',
  NUM: '数字',
  CLM: '说法的依据',
  ORG: '单位和职权',
  TRM: '名称和固定表述',
  LAW: '法律、规划、文号',
  YRS: '年度和日期',
  PRB: '问题和措施',
  DUP: '重复和套用',
  LNG: '语句',
  PUN: '标点',
  FMT: '格式',
  SGN: '定稿',
} as const

export type Family = keyof typeof families

export function familyOf(code: string): Family | null {
  const family = code.slice(0, 3)
  return isFamily(family) ? family : null
}

function isFamily(name: string): name is Family {
  return Object.hasOwn(families, name)
}
