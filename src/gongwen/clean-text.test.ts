import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cleanLines, cleanText, escapeMarkup } from './clean-text.ts'

const examples: readonly (readonly [string, string])[] = [
  ['一\u0000二\u0008三\u001f', '一二三'],
  ['一\t二\r\n三\n四\u2028五', '一 二 三 四 五'],
  ['\ud800一\udc00', '一'],
  ['𬭩㙍\ufffe\uffff', '𬭩㙍'],
]

for (const [raw, clean] of examples) test(JSON.stringify(raw), () => assert.equal(cleanText(raw), clean))

test('a cell is cut into lines', () => assert.deepEqual(cleanLines('一\r\n二\n\n三'), ['一', '二', '', '三']))

test('markup is escaped', () => assert.equal(escapeMarkup('<a b="c">&'), '&lt;a b=&quot;c&quot;&gt;&amp;'))
