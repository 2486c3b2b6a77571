import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gathering } from '#derive/examples.ts'
import { defineCapability } from '#kernel/capability.ts'
import { date, text } from '#kernel/field.ts'
import type { RecordType } from '#kernel/record-type.ts'
import type { Workflow } from '#kernel/workflow.ts'
import { declarationFaults } from './declaration-faults.ts'
import { makeRegister } from './register.ts'
import { colleague } from './server/examples.ts'

/** A record type of the engine's small world, with a sample of its own. */
const type: RecordType = {
  ...gathering,
  sample: { subject: '学习宪法', heldOn: '2023-03-10', form: '全体会议', chair: '林晚晴', topics: '宪法、监督法' },
}

const [file] = type.workflow.transitions
assert.ok(file)

const planted: readonly (readonly [change: Partial<RecordType>, fault: string])[] = [
  [{ list: ['subject', 'place'] }, 'no field is called place'],
  [{ on: 'endedOn' }, 'no field is called endedOn'],
  [{ fields: { ...type.fields, place: text({ label: '主题' }) } }, 'two columns are called 主题'],
  [{ fields: { ...type.fields, place: text({ label: '佐证材料' }) } }, 'two columns are called 佐证材料'],
  [{ fields: { ...type.fields, heldOn: date({ label: '日期', from: 'subject' }) } }, 'heldOn is filled from subject'],
  [
    { fields: { ...type.fields, minutes: text({ label: '纪要', sounds: 'thing' }) } },
    'minutes is to be found by its sound and is not the title',
  ],
  [{ sample: { ...type.sample, form: '晚会' } }, 'sample: '],
  [{ sample: { subject: '学习宪法' } }, 'sample: '],
  [{ enteredBy: [] }, 'nobody may enter it'],
  [{ readBy: ['office-clerk'] }, 'section-clerk may write but not read it'],
  [{ evidence: { min: 1, before: 'closed' } }, 'no act leads to closed, which wants evidence'],
  [flow({ states: { ...type.workflow.states, lost: '丢失' }, counted: ['filed', 'lost'] }), 'no act leads to lost'],
  [flow({ open: ['draft', 'filed'], counted: [] }), 'no act leads on from filed'],
  [flow({ transitions: [{ ...file, mustBeValid: false }] }), 'file makes it count unexamined'],
  [flow({ transitions: [{ ...file, by: [] }] }), 'nobody may file'],
  [flow({ transitions: [{ ...file, notByDoerOf: 'ask' }] }), 'file follows no act: ask'],
]

test('a whole declaration has no faults', () => assert.deepEqual(faultsOf({}), []))

for (const [change, fault] of planted) {
  test(`found: ${fault}`, () => {
    const [found = '', ...more] = faultsOf(change)
    assert.ok(found.startsWith(`gathering: ${fault}`), found)
    assert.deepEqual(
      more.filter((one) => !one.startsWith('gathering: sample')),
      [],
    )
  })
}

test('found: titles of a type that few may read, shown to more', () => {
  const few: RecordType = { ...colleague, readBy: colleague.enteredBy }
  const both = defineCapability({ name: 'example', title: '示例', recordTypes: [type, few] })
  const faults = declarationFaults(makeRegister([both])).filter((fault) => fault.includes('titles'))
  assert.deepEqual(faults, [
    'gathering: chair shows the titles of colleague to people who may not read it',
    'gathering: present shows the titles of colleague to people who may not read it',
  ])
})

test('found: references to no type', () => {
  const alone = defineCapability({ name: 'example', title: '示例', recordTypes: [type] })
  assert.deepEqual(declarationFaults(makeRegister([alone])), [
    'gathering: chair refers to colleague, which is no record type',
    'gathering: present refers to colleague, which is no record type',
  ])
})

test('found: rules and measures that belong elsewhere', () => {
  const measure = { id: 'other/size', title: '', unit: '', definition: '', over: gathering, parts: ['subject'] }
  const capability = { name: 'example', title: '示例', measures: [measure], rules: [{ type: 'gathering', rules: [] }] }
  assert.deepEqual(declarationFaults(makeRegister([defineCapability(capability)])), [
    'other/size: belongs to example',
    'example: has rules on gathering, not a type of its own',
    'other/size: counts gathering, not a type of its own',
    'other/size: subject is no choice',
  ])
})

function faultsOf(change: Partial<RecordType>): readonly string[] {
  const recordTypes = [
    { ...colleague, sample: { name: '林晚晴' } },
    { ...type, ...change },
  ]
  return declarationFaults(makeRegister([defineCapability({ name: 'example', title: '示例', recordTypes })]))
}

function flow(change: Partial<Workflow>): Partial<RecordType> {
  return { workflow: { ...type.workflow, ...change } }
}
