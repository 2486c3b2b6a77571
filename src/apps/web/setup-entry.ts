import type { Capacity } from '#kernel/capacity.ts'
import type { LedgerOrgan } from '#kernel/passage.ts'
import { isUsername } from '#kernel/username.ts'
import type { Setup } from '../account-api.ts'

export const kinds = {
  'people-congress': '人大机关',
  government: '政府部门',
  party: '党委部门',
  cppcc: '政协机关',
  other: '其他单位',
} as const satisfies Readonly<Record<LedgerOrgan['kind'], string>>

export const levels = { county: '县级', city: '市级', province: '省级' } as const satisfies Readonly<
  Record<LedgerOrgan['level'], string>
>

/** Whom the first run names, and what each is there for. */
export const seats = [
  { capacity: 'system-admin', title: '系统管理员', duty: '开通、停用账户，维护科室和人员。' },
  { capacity: 'security-admin', title: '安全管理员', duty: '授予和收回身份。' },
  { capacity: 'auditor', title: '安全审计员', duty: '查看操作日志，监督前两位。' },
  { capacity: 'office-clerk', title: '办公室经办人', duty: '登记台账，起草述法报告。' },
] as const satisfies readonly { capacity: Capacity; title: string; duty: string }[]

export type Seat = (typeof seats)[number]['capacity']

/** What is typed on the setup page. */
export interface SetupEntry {
  readonly name: string
  readonly shortName: string
  /** May stay empty. */
  readonly province: string
  readonly kind: LedgerOrgan['kind']
  readonly level: LedgerOrgan['level']
  readonly names: Readonly<Record<Seat, string>>
  readonly usernames: Readonly<Record<Seat, string>>
  /** One section a line. */
  readonly sections: string
}

export const blankEntry: SetupEntry = {
  name: '',
  shortName: '',
  province: '',
  kind: 'people-congress',
  level: 'county',
  names: { 'system-admin': '', 'security-admin': '', auditor: '', 'office-clerk': '' },
  usernames: { 'system-admin': '', 'security-admin': '', auditor: '', 'office-clerk': '' },
  sections: '办公室',
}

/** Place (a field's id) → what is wrong there and how to mend it. Empty when the entry may be sent. */
export function wrongInSetup(entry: SetupEntry): Readonly<Record<string, string>> {
  const wrong: Record<string, string> = {}
  if (entry.name.trim() === '') wrong.name = '请填写单位全称。'
  if (entry.shortName.trim() === '') wrong.shortName = '请填写单位简称。'
  const everyone = seats.map((seat) => entry.names[seat.capacity].trim())
  for (const { capacity, title } of seats) {
    const name = entry.names[capacity].trim()
    const username = entry.usernames[capacity].trim()
    if (name === '') wrong[`name-${capacity}`] = `请填写${title}的姓名。`
    else if (everyone.filter((one) => one === name).length > 1)
      wrong[`name-${capacity}`] = '三个管理员和经办人须由四个人分别担任，请换一人。'
    if (!isUsername(username)) wrong[`username-${capacity}`] = '用户名为 3 至 30 位小写字母、数字，以字母开头。'
    else if (Object.values(entry.usernames).filter((one) => one.trim() === username).length > 1)
      wrong[`username-${capacity}`] = '用户名不能重复，请另取一个。'
  }
  if (sectionsIn(entry).length === 0) wrong.sections = '请至少填写一个科室。'
  return wrong
}

export function setupOf(entry: SetupEntry): Setup {
  return {
    organ: {
      name: entry.name.trim(),
      shortName: entry.shortName.trim(),
      kind: entry.kind,
      level: entry.level,
      province: entry.province.trim() === '' ? null : entry.province.trim(),
    },
    sections: sectionsIn(entry),
    people: seats.map(({ capacity }) => ({
      capacity,
      name: entry.names[capacity].trim(),
      username: entry.usernames[capacity].trim(),
    })),
  }
}

function sectionsIn(entry: SetupEntry): readonly string[] {
  const lines = entry.sections.split(/[\n、，,；;]/).map((line) => line.trim())
  return [...new Set(lines.filter((line) => line !== ''))]
}
