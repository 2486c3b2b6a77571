import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isSameView, mostViews, readViews, toView, viewParams, withoutView, withView } from './list-views.ts'

const oaths = { name: '宪法宣誓', params: { 'f.form': 'oath', year: '2023' } }

test('views are read from whatever was kept', () => {
  for (const nothing of [null, 1, 'a', [], undefined]) assert.deepEqual(readViews(nothing), {})
  const kept = {
    session: [oaths, { name: '' }, { name: 'a' }, 7, { name: '草稿', params: { state: 'draft', page: 2 } }],
  }
  assert.deepEqual(readViews({ ...kept, item: 'x' }), {
    session: [oaths, { name: '草稿', params: { state: 'draft' } }],
    item: [],
  })
})

test('a name is given once, the oldest goes where there are too many, and one is taken away', () => {
  const other = { ...oaths, params: { 'f.form': 'oath' } }
  assert.deepEqual(withView({ session: [oaths] }, 'session', other), { session: [other] })
  const many = Array.from({ length: mostViews + 1 }, (_, at) => ({ name: `${at}`, params: {} }))
  const full = many.reduce((views, view) => withView(views, 'session', view), {})
  assert.deepEqual(readViews(full).session?.at(0)?.name, '1')
  assert.deepEqual(withoutView({ session: [oaths], item: [oaths] }, 'session', '宪法宣誓'), {
    session: [],
    item: [oaths],
  })
})

test('the page and the open record are no part of a view; coming to it takes out what it does not say', () => {
  const params = viewParams({ ...oaths.params, page: '3', open: 'id', text: '监督' })
  assert.deepEqual(params, { ...oaths.params, text: '监督' })
  assert.equal(isSameView(params, oaths.params), false)
  assert.equal(isSameView(viewParams({ ...oaths.params, page: '3' }), oaths.params), true)
  assert.deepEqual(toView({ ...params, page: '3' }, oaths), { ...oaths.params, text: null, page: null })
})
