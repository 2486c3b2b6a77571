import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gathering } from '#derive/examples.ts'
import { parseListQuery } from '#derive/filters.ts'
import type { Actor } from '#kernel/capacity.ts'
import { buildApp } from '#platform/http/app.ts'
import { createRecord } from './create-records.ts'
import { as, exampleWork } from './example-work.ts'
import { cast, colleague } from './examples.ts'
import { readFileBodies, readFileRoutes } from './read-file-routes.ts'
import { listRecords } from './view-records.ts'

test('a file proposes values, and nothing of it is kept; marks, strangers and floods are refused', async (t) => {
  const work = await exampleWork(t)
  const chair = await as(work, cast.lin, (scope) => createRecord(scope, colleague, { values: { name: '周明远' } }))
  let actor: Actor | null = cast.lin
  let reads = 0
  const app = buildApp({
    ...{ log: work.log, bodyLimits: readFileBodies, actorOf: async () => actor },
    mount: (door) =>
      readFileRoutes(door, work, async (bytes) => {
        reads += 1
        const [title = '', ...lines] = new TextDecoder().decode(bytes).split('\n')
        return { title, lines }
      }),
  })
  const send = async (body: string | Uint8Array<ArrayBuffer>, name = '纪要.txt') => {
    const headers = { 'x-file-name': encodeURIComponent(name), 'content-type': 'application/octet-stream' }
    const answer = await app.request('/api/records/gathering/read-file', { method: 'POST', headers, body })
    return { status: answer.status, body: await answer.json() }
  }
  const { status, body } = await send('监督法学习会\n时间：2023年3月10日\n主持人：周明远')
  assert.equal(status, 200)
  assert.deepEqual([body.values.subject, body.values.heldOn], ['监督法学习会', '2023-03-10'])
  assert.equal(body.titles[body.values.chair], chair.title)
  const { total } = await as(work, cast.lin, (scope) => listRecords(scope, gathering, parseListQuery(gathering, {})))
  assert.equal(total, 0)

  assert.equal((await send('会议\n秘密★10年')).status, 422)
  const before = reads
  assert.equal((await send('会议', '秘密★纪要.txt')).status, 422)
  assert.equal((await send(new Uint8Array(20 * 1024 * 1024 + 1))).status, 413)
  actor = cast.wu
  assert.equal((await send('会议')).status, 403)
  actor = null
  assert.equal((await send('会议')).status, 401)
  assert.equal(reads, before, 'none of these is read')
})
