import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type CalendarThing, calendarNotices } from './calendar-notices.ts'
import { type CommentThing, commentNotices } from './comment-notices.ts'
import { type DueThing, dueNotices } from './due-notices.ts'
import { lawNotices } from './law-notices.ts'
import { type Hat, hatsOf, settleNotices } from './notice.ts'
import { type ReturnedThing, returnedNotices } from './returned-notices.ts'

const today = '2026-11-24'
const lin: Hat = { personId: 'lin', insteadOf: null, sectionId: 'office', capacities: ['office-clerk'] }
const lu: Hat = { personId: 'lu', insteadOf: null, sectionId: 'law', capacities: ['section-clerk'] }
const su: Hat = { personId: 'su', insteadOf: null, sectionId: 'law', capacities: ['staff'] }

const task: DueThing = {
  ...{ type: 'plan-task', typeTitle: '年度任务', basis: '依据', id: '1', title: '修订清单', dueOn: '2026-12-01' },
  ...{ persons: ['su'], sectionId: 'law' },
}

const dueTable: [name: string, hat: Hat, thing: Partial<DueThing>, why: string | null][] = [
  ['负责人', su, {}, '由您办理，期限2026年12月1日，还有7天'],
  ['承办科室的经办人', lu, {}, '由本科室办理，期限2026年12月1日，还有7天'],
  ['别的科室的经办人', lin, {}, null],
  ['十四天以后到期', su, { dueOn: '2026-12-08' }, '由您办理，期限2026年12月8日，还有14天'],
  ['再远的不提', su, { dueOn: '2026-12-09' }, null],
  ['当天', su, { dueOn: today }, '由您办理，期限2026年11月24日，今天到期'],
  ['过期', su, { dueOn: '2026-11-20' }, '由您办理，期限2026年11月20日，已过4天'],
  ['没有科室的，不算本科室', { ...lu, sectionId: null }, { sectionId: null, persons: [] }, null],
]

for (const [name, hat, more, why] of dueTable) {
  test(`到期：${name}`, () => {
    const [notice] = dueNotices(hat, [{ ...task, ...more }], today)
    assert.equal(notice?.why ?? null, why)
  })
}

const returned: ReturnedThing = {
  ...{ type: 'plan-task', typeTitle: '年度任务', basis: '依据', id: '1', title: '修订清单', seq: 9, label: '退回' },
  ...{ by: '周明远', on: '2026-11-23', note: '补佐证', doers: ['lin', 'su'] },
}

test('退回：告诉提请的人和他代理的人，别人不告诉', () => {
  assert.equal(returnedNotices(su, [returned])[0]?.why, '周明远2026年11月23日退给您：补佐证')
  assert.equal(returnedNotices(lin, [returned]).length, 1)
  assert.equal(returnedNotices(lu, [returned]).length, 0)
})

test('一件事只提醒一次：既到期又退回的，只说退回', () => {
  const both = settleNotices([...dueNotices(su, [task], today), ...returnedNotices(su, [returned])])
  assert.deepEqual(
    both.map(({ key }) => key),
    ['plan-task/1/9'],
  )
})

test('过期的在前，其余按日子', () => {
  const things = ['2026-12-01', '2026-11-20', '2026-11-30'].map((dueOn, index) => ({ ...task, dueOn, id: `${index}` }))
  assert.deepEqual(
    settleNotices(dueNotices(su, things, today)).map(({ on }) => on),
    ['2026-11-20', '2026-11-30', '2026-12-01'],
  )
})

const comment: CommentThing = {
  ...{ id: 'c1', statementId: 's', statementTitle: '述法报告', basis: '依据', persons: ['lin'], madeBy: 'su' },
  on: today,
}

test('批注：一份报告一条，又有新的才算新的；自己写的不提醒', () => {
  const [one] = commentNotices(lin, [comment, { ...comment, id: 'c2' }])
  assert.equal(one?.key, 'statement/s/c2')
  assert.match(one?.why ?? '', /2条/)
  assert.deepEqual(commentNotices(lin, [{ ...comment, madeBy: 'lin' }]), [])
  assert.deepEqual(commentNotices(su, [comment]), [])
})

const line: CalendarThing = {
  ...{ id: 'i', itemId: 'i', title: '宪法宣传周', from: '2026-12-01', until: '2026-12-07' },
  ...{ standing: 'due', provisional: false, remindOn: null, basis: '依据', sectionId: 'office' },
}

const calendarTable: [name: string, hat: Hat, line: Partial<CalendarThing>, why: RegExp | null][] = [
  ['负责科室', lin, {}, /^列入了计划，7天后开始$/],
  ['别的科室', lu, {}, null],
  ['普通干部', su, {}, null],
  ['已经开展', lin, { standing: 'done' }, null],
  ['过期未开展', lin, { standing: 'late', from: '2026-11-01', until: '2026-11-07' }, /2026年11月7日已过/],
  ['还远', lin, { from: '2026-12-20', until: '2026-12-20' }, null],
  ['日期暂定', lin, { provisional: true }, /日期暂定/],
  ['该要通知了', lin, { from: '2026-12-20', until: '2026-12-20', provisional: true, remindOn: '2026-11-20' }, /通知/],
  [
    '没列入计划，告诉办公室',
    lin,
    { standing: 'not-planned', itemId: null, sectionId: null },
    /^两周之内：宪法宣传周。/,
  ],
  ['待选', lin, { standing: 'proposed' }, /待选/],
  ['没列入计划，不告诉科室', lu, { standing: 'not-planned', itemId: null, sectionId: null }, null],
]

for (const [name, hat, more, why] of calendarTable) {
  test(`普法日历：${name}`, () => {
    const [notice] = calendarNotices(hat, [{ ...line, ...more }], today)
    if (why === null) assert.equal(notice, undefined)
    else assert.match(notice?.why ?? '', why)
  })
}

test('没列入计划的日子，一个月只说一次', () => {
  const days = ['一', '二', '三'].map((title) => ({ ...line, id: title, title, itemId: null, standing: 'not-planned' }))
  const notices = calendarNotices(lin, days, today)
  assert.deepEqual(
    notices.map(({ key, what }) => [key, what]),
    [['calendar/2026-11', '普法日历上有3个日子没有列入计划']],
  )
})

test('法律修改：只告诉登记了引用它的记录的人', () => {
  const law = { id: 'l', title: '监督法', basis: '依据', changedOn: '2026-11-01', isRepealed: false }
  const [notice] = lawNotices(lin, [{ ...law, enteredBy: ['lin', 'lin', 'su'] }])
  assert.match(notice?.why ?? '', /2条/)
  assert.deepEqual(lawNotices(lu, [{ ...law, enteredBy: ['lin'] }]), [])
})

test('代理别人的，也收到他的提醒，并写明是代谁', () => {
  const actor = { organId: 'o', personId: 'lin', name: '林晚晴', sectionId: 'office', capacities: [] }
  const principal = { personId: 'su', name: '苏念慈', sectionId: 'law', capacities: [] }
  const notices = hatsOf({ ...actor, standsInFor: [principal] }).flatMap((hat) => dueNotices(hat, [task], today))
  assert.deepEqual(
    notices.map(({ insteadOf }) => insteadOf),
    ['苏念慈'],
  )
})
