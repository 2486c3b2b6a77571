import { gathering } from '#derive/examples.ts'
import { defineCapability } from '#kernel/capability.ts'
import type { Actor, Capacity } from '#kernel/capacity.ts'
import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/field.ts'
import { defineOperation } from '#kernel/operation.ts'
import { defineRecordType } from '#kernel/record-type.ts'
import { type Rule, type RuleItem, rulesOn } from '#kernel/rule.ts'
import { makeRegister } from '../register.ts'

/** A small world for the engine's own tests: it may not know a real record type. */
export const colleague = defineRecordType({
  name: 'colleague',
  title: '同事',
  basis: cite('《示例规定》'),
  fields: { name: text({ label: '姓名', required: true, sounds: 'person' }) },
  list: ['name'],
  identity: ['name'],
  workflow: { states: { active: '在岗' }, first: 'active', open: ['active'], counted: ['active'], transitions: [] },
  enteredBy: ['office-clerk'],
  sample: {},
})

/** Proposed by one, accepted by another. */
export const task = defineRecordType({
  name: 'task',
  title: '任务',
  basis: cite('《示例规定》'),
  fields: { matter: text({ label: '事项', required: true }), result: text({ label: '结果', lines: 3 }) },
  list: ['matter'],
  identity: ['matter'],
  workflow: {
    states: { open: '办理中', proposed: '待销号', closed: '已销号' },
    first: 'open',
    open: ['open'],
    counted: ['open', 'proposed', 'closed'],
    transitions: [
      {
        act: 'propose',
        label: '报请销号',
        from: ['open'],
        to: 'proposed',
        by: ['office-clerk', 'section-clerk'],
        mustBeValid: true,
      },
      {
        ...{ act: 'accept', label: '销号', from: ['proposed'], to: 'closed', by: ['office-clerk', 'discipline'] },
        note: { label: '销号意见', required: true },
        notByDoerOf: 'propose',
      },
    ],
  },
  enteredBy: ['office-clerk', 'section-clerk'],
  sample: {},
})

const crowded: Rule<RuleItem<typeof gathering>> = {
  meta: {
    ...{ id: 'example/crowded', basis: cite('《会议制度》'), since: '2020-01-01', strength: 'gate' },
    message: '超过 100 人的会议须说明理由。',
  },
  *check({ attendance }) {
    if (attendance !== null && attendance > 100) yield { at: 'attendance' }
  },
}

const empty: Rule<RuleItem<typeof gathering>> = {
  meta: {
    ...{ id: 'example/empty', basis: cite('《会议制度》'), since: '2020-01-01', strength: 'block' },
    message: '会议不能没有人参加。',
  },
  *check({ attendance }) {
    if (attendance === 0) yield { at: 'attendance' }
  },
}

export const greet = defineOperation({
  name: 'example/greet',
  title: '问好',
  effect: 'write',
  by: ['office-clerk'],
  input: { words: text({ label: '问候语', required: true }) },
})

export const exampleRegister = makeRegister([
  defineCapability({
    ...{ name: 'example', title: '示例', recordTypes: [colleague, gathering, task] },
    rules: [rulesOn(gathering, [crowded, empty])],
    operations: [greet],
  }),
])

export const yunchuan = '01890a5d-ac96-774b-bcce-b30209900001'
export const linhe = '01890a5d-ac96-774b-bcce-b30209900002'
export const exampleOrgans = [
  { id: yunchuan, name: '云川县人大常委会机关', shortName: '云川', kind: 'people-congress', level: 'county' },
  { id: linhe, name: '临河县人大常委会机关', shortName: '临河', kind: 'people-congress', level: 'county' },
] as const

const office = '01890a5d-ac96-774b-bcce-b30209900010'
const secretariat = '01890a5d-ac96-774b-bcce-b30209900011'

function actor(number: number, name: string, capacity: Capacity, sectionId = office, organId = yunchuan): Actor {
  const personId = `01890a5d-ac96-774b-bcce-b302099002${String(number).padStart(2, '0')}`
  return { organId, personId, name, sectionId, capacities: [capacity] }
}

export const cast = {
  lin: actor(1, '林晚晴', 'office-clerk'),
  he: actor(2, '何建', 'office-clerk'),
  qin: actor(3, '秦文', 'section-clerk', secretariat),
  zhao: actor(4, '赵明', 'discipline'),
  wu: actor(5, '吴静', 'staff'),
  admin: actor(6, '系统员', 'system-admin'),
  stranger: actor(7, '外单位人', 'office-clerk', office, linhe),
} as const
