import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { checkCommand } from '../check.ts'
import { compareCommand } from './compare.ts'

const work = [
  '针对河道采砂点多面广的实际，抽调执法骨干组成三个巡查小组，逐段核对许可范围。',
  '邀请法律顾问列席涉水合同会商，对违约条款提出修改意见12条。',
  '把水利工程招标文件纳入合法性审查范围，未经审查的一律不提交会议研究。',
]
const others = '围绕学校周边食品经营户开展随机抽查，对无证摊贩当场登记。完善校外培训机构年检办法，公开投诉电话。'

let folder = ''
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shufa-compare-'))
  for (const name of ['今年/下级', '去年', '范文', '无关']) await mkdir(join(folder, name), { recursive: true })
  await write('今年/甲.txt', `云川县水务局局长2025年度述法报告\n${work.join('')}`)
  await write('今年/下级/乙.txt', `临河县水务局局长2025年度述法报告\n${work[1]?.replace('12', '9')}${others}`)
  await write('今年/~$甲.txt', '')
  await write('去年/甲.txt', `云川县水务局局长2024年度述法报告\n${work[0]}`)
  await write('范文/范文.txt', `××县××局20××年度述法报告\n${work[2]}`)
  await write('无关/丙.txt', `清河县教育局局长2025年度述法报告\n${others}`)
  await write('无关/丁.txt', `清河县水务局局长2025年度述法报告\n${work.join('')}`)
})
after(() => rm(folder, { recursive: true, force: true }))

function write(name: string, text: string | Uint8Array): Promise<void> {
  return writeFile(join(folder, name), text)
}

async function compare(name: string, ...flags: readonly string[]) {
  const lines: string[] = []
  const told: unknown[] = []
  const errors: string[] = []
  const code = await compareCommand.run([join(folder, name), ...flags], {
    line: (line: string) => void lines.push(line),
    json: (value: unknown) => void told.push(value),
    error: (line: string) => void errors.push(line),
  })
  return { code, text: lines.join('\n'), told: JSON.parse(JSON.stringify(told[0] ?? null)), errors }
}

test('JSON: pairs with places in both originals and what differs; over the level is 1', async () => {
  const { code, told } = await compare('今年', '--format', 'json')
  assert.equal(code, 1)
  const [pair] = told.pairs
  assert.equal(pair.relation, 'other-organ')
  const [match] = pair.passages
  assert.equal(match.agreement, 'other-figures')
  assert.deepEqual(match.differences, [{ kind: 'figure', one: '9', other: '12' }])
  assert.deepEqual([match.one.line, match.one.column, match.other.text], [2, 1, work[1]])
  assert.deepEqual(told.notRun, ['outline', 'own-earlier', 'template', 'learned-formulas'])
})

test('last year’s and templates are told apart', async () => {
  const flags = ['--previous', join(folder, '去年'), '--templates', join(folder, '范文'), '--format', 'json']
  const { told } = await compare('今年', ...flags)
  const relations = told.pairs.map(({ relation }: { relation: string }) => relation).sort()
  assert.deepEqual(relations, ['other-organ', 'own-earlier', 'template'])
  assert.deepEqual(told.notRun, ['outline', 'learned-formulas'])
})

test('text: places, words and shares in Chinese; what did not run is said', async () => {
  const { text } = await compare('今年')
  assert.match(text, /错误 {2}与其他单位/u)
  assert.match(text, /只改数字或名称.*第2行第1字/u)
  assert.match(text, /不同处：9→12/u)
  assert.match(text, /没有给 --previous/u)
})

test('nothing over the level is 0', async () => {
  const { code, text } = await compare('无关')
  assert.equal(code, 0)
  assert.match(text, /比对了2份文稿；有相同语句的0对/u)
})

test('what cannot be read is named, and the rest is compared', async () => {
  await write('今年/坏.docx', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]))
  const { code, errors, told } = await compare('今年', '--format', 'json')
  await rm(join(folder, '今年/坏.docx'))
  assert.equal(code, 1)
  assert.match(errors.join(), /坏\.docx：/u)
  assert.equal(told.unreadable.length, 1)
})

test('no folder, too few texts, an unreadable notice are 2 with the reason', async () => {
  assert.equal((await compare('没有')).code, 2)
  assert.match((await compare('去年')).errors.join(), /只有1份/u)
  assert.equal((await compare('今年', '--notice', join(folder, '没有.txt'))).code, 2)
})

test('wrong flags are refused', async () => {
  await assert.rejects(compareCommand.run([], { line() {}, json() {}, error() {} }))
  await assert.rejects(compare('今年', '--format', 'xml'))
  await assert.rejects(compare('今年', '--least', '很多'))
  await assert.rejects(compare('今年', join(folder, '去年')))
})

test('check --against marks what others wrote too, and does not compare a file with itself', async () => {
  const told: unknown[] = []
  const file = join(folder, '今年/甲.txt')
  const flags = ['--against', join(folder, '今年'), '--templates', join(folder, '范文'), '--format', 'json']
  const code = await checkCommand.run([file, ...flags], {
    line() {},
    json: (value) => void told.push(value),
    error() {},
  })
  const [checked] = JSON.parse(JSON.stringify(told[0])).files
  assert.equal(code, 1)
  const found = checked.findings.filter(({ rule }: { rule: string }) => /DUP-0[18]/.test(rule))
  assert.deepEqual(
    found.map(({ rule, text }: { rule: string; text: string }) => [rule, text]),
    [
      ['DUP-01', work[1]],
      ['DUP-08', work[2]],
    ],
  )
  assert.ok(!checked.notRun.includes('DUP-01'))
  assert.ok(checked.notRun.includes('DUP-02'))
})
