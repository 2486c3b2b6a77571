// Reads texts as JSON from standard input and writes, for each proofreader, the ranges it reports in each of them.
import { createRequire } from 'node:module'
import { json } from 'node:stream/consumers'
import { createLinter } from 'textlint'
import { run } from 'zhlint'

const require = createRequire(import.meta.url)
const { lintFor, loadConfig } = require('autocorrect-node')
const { TextlintKernelDescriptor } = require('@textlint/kernel')
const bracketRule = require('textlint-rule-zh-half-and-full-width-bracket')
const textPlugin = require('@textlint/textlint-plugin-text')

const silent = { log() {}, info() {}, warn() {}, error() {}, debug() {} }

const linter = createLinter({
  descriptor: new TextlintKernelDescriptor({
    rules: [{ ruleId: 'zh-half-and-full-width-bracket', rule: bracketRule.default ?? bracketRule, options: true }],
    plugins: [{ pluginId: 'text', plugin: textPlugin.default ?? textPlugin }],
    filterRules: [],
  }),
})

// Spaces between Chinese and digits are no fault in official documents, and asking for them would drown all else.
loadConfig(
  JSON.stringify({
    rules: { 'space-word': 0, 'space-punctuation': 0, 'space-bracket': 0, 'space-dash': 0, 'space-backticks': 0 },
  }),
)
const zhlintRules = { preset: 'default', spaceBetweenMixedwidthContent: false }

const texts = await json(process.stdin)
process.stdout.write(
  JSON.stringify({
    AutoCorrect: texts.map(byAutoCorrect),
    zhlint: texts.map(byZhlint),
    textlint: await Promise.all(texts.map(byTextlint)),
  }),
)

/** AutoCorrect tells a line as it is and as it should be: the range is what differs. */
function byAutoCorrect(text) {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)]
  return lintFor(text, 'text.txt').lines.map((line) => {
    const before = sharedLength(line.old, line.new)
    const reversed = (words) => [...words].reverse().join('')
    const after = sharedLength(reversed(line.old.slice(before)), reversed(line.new.slice(before)))
    const start = (starts[line.l - 1] ?? 0) + Math.max(0, line.c - 1) + before
    return { start, end: Math.max(start + 1, start + line.old.length - before - after) }
  })
}

function sharedLength(one, other) {
  let length = 0
  while (length < one.length && one[length] === other[length]) length += 1
  return length
}

function byZhlint(text) {
  const { validations } = run(text, { rules: zhlintRules, logger: silent })
  return validations.map(({ index, length }) => ({ start: index, end: index + Math.max(1, length) }))
}

async function byTextlint(text) {
  const { messages } = await linter.lintText(text, 'text.txt')
  return messages.map(({ range: [start, end] }) => ({ start, end: Math.max(start + 1, end) }))
}
