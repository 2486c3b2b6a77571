import assert from 'node:assert/strict'
import { test } from 'node:test'
import { coverage } from './coverage.ts'

const constitution = '中华人民共和国宪法'
const audit = '中华人民共和国审计法'
const party = '中国共产党章程'
const sessions = [
  { id: 'b', heldOn: '2023-12-01', laws: [`《${constitution}》`] },
  { id: 'a', heldOn: '2023-03-10', laws: [audit, constitution] },
  { id: 'c', heldOn: '2022-03-10', laws: ['中华人民共和国民法典'] },
]

test('laws listed come first, studied or not; then what else the year studied', () => {
  const rows = coverage(2023, sessions, [party, constitution])
  assert.deepEqual(
    rows.map(({ law, isListed, isPartyRule }) => [law, isListed, isPartyRule]),
    [
      [party, true, true],
      [constitution, true, false],
      [audit, false, false],
    ],
  )
})

test('each session stands in its month, by whatever name it called the law', () => {
  const [listed, own] = coverage(2023, sessions, [party, constitution])
  assert.ok(listed?.months.every((month) => month.length === 0))
  assert.deepEqual(own?.months[2], ['a'])
  assert.deepEqual(own?.months[11], ['b'])
  assert.equal(own?.months.length, 12)
})

test('nothing listed and nothing held gives no rows', () => assert.deepEqual(coverage(2023, [], []), []))
