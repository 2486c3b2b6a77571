import assert from 'node:assert/strict'
import { test } from 'node:test'
import { soundsOf } from './name-sounds.ts'

const table: readonly [name: string, heard: readonly string[], notHeard?: readonly string[]][] = [
  ['林婉清', ['lwq', 'linwanqing']],
  ['单雄信', ['sxx', 'shanxiongxin'], ['dxx', 'danxiongxin']],
  ['曾国藩', ['zgf', 'zengguofan'], ['cgf']],
  ['解缙', ['xj', 'xiejin'], ['jj']],
  ['仇英', ['qy', 'qiuying'], ['cy']],
  ['任长霞', ['rcx', 'renchangxia', 'rzx', 'renzhangxia']],
  ['欧阳修', ['oyx', 'ouyangxiu']],
  ['万俟卨', ['mqx', 'moqixie']],
  ['吕布', ['lb', 'lvbu']],
  ['买买提·A', ['mmta', 'maimaitia']],
]

for (const [name, heard, notHeard = []] of table) {
  test(name, () => {
    const sounds = soundsOf(name, 'person')
    for (const one of heard) assert.ok(sounds.includes(one), `${one}: ${sounds.join()}`)
    for (const one of notHeard) assert.ok(!sounds.includes(one), one)
    assert.equal(new Set(sounds).size <= 16, true)
  })
}

test('a thing is read as it stands: no surname at its head', () => {
  assert.deepEqual(soundsOf('单位', 'thing'), ['dw', 'danwei'])
  assert.deepEqual(soundsOf('办公室', 'thing'), ['bgs', 'bangongshi'])
})

test('letters are no sounds', () => {
  for (const name of ['Tom', '', '——', '12']) assert.deepEqual(soundsOf(name, 'person'), [])
})
