import assert from 'node:assert/strict'
import { test } from 'node:test'
import { text } from '#kernel/field.ts'
import { defineOperation } from '#kernel/operation.ts'
import { gathering } from './examples.ts'
import { openApiOf } from './openapi.ts'
import { openApiPage } from './openapi-page.ts'

const greet = defineOperation({
  name: 'example/greet',
  title: '问好<b>',
  effect: 'read',
  by: ['office-clerk'],
  input: { words: text({ label: '问候语', required: true }) },
})
const described = { recordTypes: [gathering], operations: [greet] }
const document = openApiOf(described, '0.1.0')

test('every address of a type, its fields and the operations are described', () => {
  const paths = Object.keys(document.paths)
  for (const path of ['', '/batch', '/{id}', '/{id}/acts/{act}', '/{id}/history', '/{id}/evidence', '/export.xlsx'])
    assert.ok(paths.includes(`/api/records/gathering${path}`), path)
  assert.ok(paths.includes('/api/records/gathering/imports/{id}/commit'))
  for (const path of ['/api/records/gathering/read-file', '/api/search', '/api/journal', '/api/journal.xlsx'])
    assert.ok(paths.includes(path), path)
  assert.deepEqual(Object.keys(document.paths['/api/do/example/greet'] ?? {}), ['post', 'get'])
  const { Gathering } = document.components.schemas
  assert.deepEqual(Object.keys(Gathering?.properties ?? {}), Object.keys(gathering.fields))
  assert.deepEqual(Gathering?.properties?.form?.enum, ['plenary', 'small', null])
})

test('every reference in the document leads somewhere, every parameter of a path is declared', () => {
  const told = JSON.stringify(document)
  for (const [, name] of told.matchAll(/"#\/components\/schemas\/(\w+)"/g))
    assert.ok(name !== undefined && Object.hasOwn(document.components.schemas, name), name)
  for (const [path, item] of Object.entries(document.paths)) {
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
    for (const { parameters = [] } of Object.values(item)) {
      const declared = parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name)
      assert.deepEqual(declared, inPath, path)
    }
  }
})

test('the page holds no script and no address elsewhere, and escapes what it shows', () => {
  const page = openApiPage(document, described)
  assert.doesNotMatch(page, /<script|https?:/)
  assert.match(page, /问好&lt;b&gt;/)
  assert.match(page, /POST \/api\/records\/gathering\/imports/)
})
