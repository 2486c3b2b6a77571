import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { organs } from '#capabilities/organs/index.ts'
import { loadExamples } from '#capabilities/organs/server.ts'
import { study } from '#capabilities/study/index.ts'
import { checkDocx } from '#gongwen/check/check-docx.ts'
import { readDocument } from '#gongwen/read/read-document.ts'
import { strangerDocx } from '#gongwen/repair/example-stranger.ts'
import { Refusal } from '#kernel/refusal.ts'
import { fixedClock } from '#platform/clock.ts'
import { testDatabase } from '#platform/db/test-database.ts'
import { openFileStore } from '#platform/files/store.ts'
import { createLog } from '#platform/log.ts'
import { makeSignIn } from '#platform/sign-in/sign-in.ts'
import { makeRegister } from '#records/register.ts'
import { actOnRecord } from '#records/server/act-on-records.ts'
import { viewRecord } from '#records/server/view-records.ts'
import { inScope, type Work } from '#records/server/work.ts'
import { checking, importedStatement } from './index.ts'
import { exportComments, exportDocx } from './server/export-text.ts'
import { rulePage } from './server/rule-page.ts'
import { noStatement } from './server/statement-source.ts'
import { takeInText } from './server/take-in-text.ts'
import { listTexts } from './server/text-store.ts'
import { viewText } from './server/view-text.ts'
import { checkingServer } from './server.ts'
import { textRules } from './text-rules.ts'

const words = [
  '2023年度党组书记述法报告',
  '现将履职情况报告如下：',
  '一、工作情况',
  '3月8日学习《中华人民共和国行政处罚法》，组织理论中心组学法12次。开展法制宣传。',
  '二、存在的问题',
  '普法形式单一。',
  '三、下一步工作',
  '健全完善制度。',
].join('\n')

test('a text is kept with its file, checked, mended into a new version, and a finding left with its reason', async (t) => {
  const { take, view, run, work, clerk } = await desk(t)
  const id = await take(words)
  const first = await view(id)
  assert.equal(first.year, 2023)
  assert.equal(first.text, words)
  assert.deepEqual(first.beside, { profile: true, notice: false, previous: null, ledger: true })
  const wrong = first.findings.find(({ code }) => code === 'TRM-12')
  assert.deepEqual(first.text.slice(wrong?.start, wrong?.end), '理论中心组')
  const unbound = first.findings.find(({ code }) => code === 'CLM-01')
  assert.ok(unbound !== undefined && wrong?.fix !== undefined)

  await run('checking/mend', { text: id, version: 1, body: [wrong.key] })
  const second = await view(id)
  assert.equal(second.number, 2)
  assert.match(second.text, /组织理论学习中心组学法12次/)
  assert.equal((await view(id, 1)).text, words, 'the text that came stays')
  await assert.rejects(run('checking/mend', { text: id, version: 1, body: [wrong.key] }), Refusal)

  const left = second.findings.find(({ code }) => code === 'CLM-01')
  assert.ok(left !== undefined)
  await run('checking/accept', { record: id, finding: left.key, words: '12次', reason: '台账正在补记' })
  const accepted = (await view(id)).findings.find(({ key }) => key === left.key)?.accepted
  assert.deepEqual([accepted?.reason, accepted?.by], ['台账正在补记', '林晚晴'])
  await run('checking/withdraw', { record: id, finding: left.key })
  assert.equal((await view(id)).findings.find(({ key }) => key === left.key)?.accepted, null)

  const { bytes } = await exportComments(work, clerk, id, { statementOf: noStatement })
  const commented = await readDocument(bytes, { name: '批注.docx' })
  assert.ok(commented.kind === 'document' && commented.comments.length === second.findings.length)
  const record = await inScope(work, clerk, (scope) => viewRecord(scope, importedStatement, id))
  assert.equal(record.title, '2023年度党组书记述法报告')
})

test('the look of a Word file is checked too, and the file is given back with its look repaired', async (t) => {
  const { take, view, work, clerk } = await desk(t)
  const id = await take(strangerDocx(), '述法.docx')
  const found = (await view(id)).findings.map(({ code }) => code)
  for (const code of ['FMT-01', 'FMT-02', 'FMT-03', 'FMT-05']) assert.ok(found.includes(code), code)
  const { bytes } = await exportDocx(work, clerk, id, { statementOf: noStatement })
  const broken = checkDocx(bytes, { profile: 'personal' }).filter(({ ok }) => !ok)
  assert.deepEqual(broken, [])
  const repaired = await readDocument(bytes, { name: '述法.docx' })
  assert.ok(repaired.kind === 'document' && repaired.tables.length === 1)
})

test('a claim becomes a draft in the ledger, with what the text says of it', async (t) => {
  const { take, view, run } = await desk(t)
  const id = await take(words)
  const claim = (await view(id)).claims.find(({ text }) => text.startsWith('12次'))
  assert.deepEqual([claim?.status, claim?.recordType], ['unproved', 'study-session'])
  await run('checking/enter', { text: id, version: 1, claim: claim?.key, type: 'study-session' })
  const [entered] = (await view(id)).claims.find(({ key }) => key === claim?.key)?.entered ?? []
  assert.deepEqual([entered?.type, entered?.title], ['study-session', '组织理论中心组学法'])
})

test('state secrets are refused, by name and by text, and nothing of them is kept', async (t) => {
  const { take, work, clerk } = await desk(t)
  await assert.rejects(take(words, '机密材料.txt'), Refusal)
  await assert.rejects(take(`机密★1年\n${words}`), Refusal)
  await assert.rejects(take('   '), Refusal)
  const kept = await inScope(work, clerk, ({ db }) => listTexts(db, clerk.organId, 10))
  assert.deepEqual(kept, [])
})

test('the text of another organ is held against itself alone', async (t) => {
  const { take, view } = await desk(t)
  const { beside, notRun, claims } = await view(await take(words, '外来.txt', 'other'))
  assert.equal(beside.ledger, false)
  assert.ok(notRun.some(({ code }) => code === 'CLM-01'))
  assert.ok(claims.every(({ status }) => status === null))
})

test('a text copied from another that was brought is told, an earlier state of one’s own is not', async (t) => {
  const { take, view } = await desk(t)
  const long = (organ: string) =>
    `${organ}局长2023年度述法报告\n一、工作情况\n${'每月召开调度会研究执法案卷评查，逐案列出问题并限期整改，评查结果与年度考核挂钩。'.repeat(1)}\n把执法人员分成三组，到企业走访听取意见，收集的意见由法制股逐条答复，答复情况张榜公布。`
  await take(long('临河市水利'), '临河.txt', 'other')
  const copied = await view(await take(long('云川市人大')))
  assert.ok(copied.findings.some(({ code, message }) => code === 'DUP-01' && message.includes('临河市水利局')))
  const again = await view(await take(`${long('云川市人大')}\n另加一段。`))
  assert.ok(!again.findings.some(({ message }) => message.includes('云川市人大')))
})

test('every rule has a page to show', async () => {
  for (const { meta } of textRules) assert.match(await rulePage(meta.id.slice('checking/'.length)), /## 依据/)
})

test('of two who mend the same version at once one is told that the other was quicker', async (t) => {
  const { take, view, run } = await desk(t)
  const id = await take(words)
  const { findings } = await view(id)
  const { key } = findings.find(({ code }) => code === 'TRM-12') ?? { key: '' }
  const both = await Promise.allSettled([1, 2].map(() => run('checking/mend', { text: id, version: 1, body: [key] })))
  const refused = both.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))
  assert.equal(refused.length, 1)
  assert.ok(refused[0] instanceof Refusal && refused[0].code === 'conflict')
  assert.equal((await view(id)).number, 2)
})

test('what is left in a text is decided while it is worked on, not afterwards', async (t) => {
  const { take, run, work, clerk } = await desk(t)
  const id = await take(words)
  const accept = { record: id, finding: 'x', reason: '台账正在补记' }
  await inScope(work, clerk, (scope) => actOnRecord(scope, importedStatement, { id }, { act: 'finish' }))
  await assert.rejects(run('checking/accept', accept), { code: 'conflict' })
  await assert.rejects(run('checking/withdraw', { record: id, finding: 'x' }), { code: 'conflict' })
})

async function desk(t: TestContext) {
  const folder = mkdtempSync(join(tmpdir(), 'checking-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  const clock = fixedClock('2024-01-10T02:00:00.000Z')
  const log = createLog('silent')
  const work: Work = {
    ...{ database: await testDatabase(t), files: await openFileStore(folder), clock, log },
    ...{ register: makeRegister([organs, study, checking]), limits: { evidenceMaxBytes: 1024 * 1024 } },
  }
  const { organId, people } = await loadExamples(work, makeSignIn({ database: work.database, clock, log }))
  const clerk = {
    ...{ organId, personId: people.get('林晚晴') ?? '', name: '林晚晴', sectionId: null },
    capacities: ['office-clerk' as const],
  }
  const { handlers } = checkingServer()
  return {
    ...{ work, clerk },
    async take(text: string | Uint8Array, name = '述法.txt', origin = 'own'): Promise<string> {
      const about = { encoding: null, year: null, usualYear: 2024, postTerm: null, origin }
      const taken = await takeInText(
        work,
        clerk,
        {},
        { bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text, name, ...about },
      )
      assert.equal(taken.kind, 'kept')
      return taken.kind === 'kept' ? taken.id : ''
    },
    view: (id: string, number: number | null = null) =>
      inScope(work, clerk, (scope) => viewText(scope, id, { number, statementOf: noStatement })),
    run: (name: string, input: Readonly<Record<string, unknown>>) =>
      inScope(work, clerk, (scope) => {
        const handler = handlers.find(({ operation }) => operation.name === name)
        assert.ok(handler !== undefined)
        return handler.run(scope, input)
      }),
  }
}
