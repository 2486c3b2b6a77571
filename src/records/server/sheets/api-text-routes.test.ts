import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildApp } from '#platform/http/app.ts'
import { createLog } from '#platform/log.ts'
import { cast, exampleRegister } from '../examples.ts'
import { mountApiText } from './api-text-routes.ts'

function door(isSignedIn: boolean) {
  return buildApp({
    log: createLog('silent'),
    actorOf: async () => (isSignedIn ? cast.lin : null),
    mount: (app) => mountApiText(app, { register: exampleRegister }, '0.1.0'),
  })
}

test('the description is served to who is signed in, as JSON and as a page', async () => {
  const json = await (await door(true).request('/api/openapi.json')).json()
  assert.equal(json.openapi, '3.1.0')
  assert.ok('/api/records/gathering' in json.paths && '/api/do/example/greet' in json.paths)
  const page = await door(true).request('/api/docs')
  assert.match(page.headers.get('content-type') ?? '', /text\/html/)
  assert.match(await page.text(), /述法系统接口说明/)
  assert.equal((await door(false).request('/api/docs')).status, 401)
})
