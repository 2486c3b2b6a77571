import assert from 'node:assert/strict'
import { test } from 'node:test'
import { optionsOf } from '../options-of.ts'
import { type BankStem, readQuestionFile } from './read-question-file.ts'

const facts = { madeOn: '2026-11-24', source: '某县普法办' }
const read = (text: string, bank: readonly BankStem[] = []) => readQuestionFile('题.docx', text, { ...facts, bank })
const law = '依据：《公务员法》第三十八条'
const told = (text: string) =>
  read(text).questions.map(({ values }) => [values.kind, values.stem, optionsOf(values).join('|'), values.answer])

/** What stands in the file, and the question it means. */
const shapes: readonly (readonly [name: string, text: string, question: readonly (string | null)[]])[] = [
  [
    '答案在题干括号里，选项各一行',
    '一、单项选择题（每题2分，共50分）\n1．国家宪法日是每年的（D）。\nA．3月5日\nB．9月20日\nC．12月2日\nD．12月4日',
    ['single', '国家宪法日是每年的（　　）。', '3月5日|9月20日|12月2日|12月4日', 'D'],
  ],
  [
    '选项在一行里，标点不一',
    '1、公务员年度考核的结果分为几个等次？( C )\nA. 两个 B．三个 C、四个 D:五个',
    ['single', '公务员年度考核的结果分为几个等次？（　　）', '两个|三个|四个|五个', 'C'],
  ],
  [
    '选项挤在一起',
    '1. 下列说法对的是（ ）A.甲B.乙C.丙D.丁\n答案：B',
    ['single', '下列说法对的是（ ）', '甲|乙|丙|丁', 'B'],
  ],
  [
    '全角字母和多选',
    '二、多选题\n1、下列属于的有（Ａ、Ｂ、Ｄ）\nＡ．甲 Ｂ．乙\nＣ．丙 Ｄ．丁',
    ['multiple', '下列属于的有（　　）', '甲|乙|丙|丁', 'ABD'],
  ],
  ['选项不写点', '1. 下列是（B）\nA 甲  B 乙  C 丙', ['single', '下列是（　　）', '甲|乙|丙', 'B']],
  ['字母加括号', '1. 下列是（  ）\n（A）甲\n（B）乙\n【答案】A', ['single', '下列是（  ）', '甲|乙', 'A']],
  ['判断题用勾叉', '三、判断题\n1．宪法是根本法。（√）', ['true-false', '宪法是根本法。', '', '正确']],
  ['判断题写对错', '判断题：\n1．试用期满即为公务员。（错）', ['true-false', '试用期满即为公务员。', '', '错误']],
  ['判断题答案另起一行', '判断题\n5、宪法是根本法。（　）\n答案：×', ['true-false', '宪法是根本法。', '', '错误']],
  [
    '填空用下划线',
    '四、填空题\n1．任期____年，每____个月一次。\n答案：五；两',
    ['fill-in', '任期____年，每____个月一次。', '', '五；两'],
  ],
  [
    '填空用括号，答案用顿号',
    '填空题\n1．（　　）和（　　）。\n答案：甲、乙',
    ['fill-in', '（　　）和（　　）。', '', '甲；乙'],
  ],
  ['填空答案带序号', '填空题\n1．____、____。\n答案：①甲②乙', ['fill-in', '____、____。', '', '甲；乙']],
  [
    '简答题，答案分几点',
    '五、简答题\n1．述法的内容有哪些？\n答：\n1．履职情况；\n2．存在问题；\n3．下一步打算。\n2．什么是留痕？\n答案：记录。',
    ['short-answer', '述法的内容有哪些？', '', '1．履职情况；\n2．存在问题；\n3．下一步打算。'],
  ],
  ['没有写题型的填空', '1．任期____年。\n答案：五', ['fill-in', '任期____年。', '', '五']],
  ['题干换行', '1．这是\n一道题（A）\nA．甲 B．乙', ['single', '这是\n一道题（　　）', '甲|乙', 'A']],
  ['题干以年份开头', '1．甲（A）\nA．甲 B．乙\n2.2023年是（B）\nA．甲 B．乙', ['single', '甲（　　）', '甲|乙', 'A']],
  ['题型写在题干前', '1．【多选题】下列有（AB）\nA．甲 B．乙 C．丙', ['multiple', '下列有（　　）', '甲|乙|丙', 'AB']],
  ['答案和解析在一行', '1．题（ ）\nA．甲 B．乙\n答案：B　解析：见第五条。', ['single', '题（ ）', '甲|乙', 'B']],
]

for (const [name, text, question] of shapes) test(name, () => assert.deepEqual(told(text)[0], question))

test('points of a short answer begin no question, the next number does', () => {
  assert.equal(told(shapes[12]?.[1] ?? '').length, 2)
})

test('a stem that begins with a year is a question of its own', () => {
  assert.equal(told(shapes[15]?.[1] ?? '')[1]?.[1], '2023年是（　　）')
})

const gathered = `一、单选题
1．甲（ ）
A．一 B．二
2．乙（ ）
A．一 B．二
3．丙（ ）
A．一 B．二
二、判断题
1．丁。
2．戊。
参考答案
一、单选题
1-3 ABA
二、判断题
1．√ 2．×
9．√`

test('answers gathered at the end are dealt by kind and number; what is left over is told', () => {
  const { questions, unread } = read(gathered)
  assert.deepEqual(
    questions.map(({ values }) => values.answer),
    ['A', 'B', 'A', '正确', '错误'],
  )
  assert.deepEqual(unread, [{ line: 16, message: '答案部分第9题没有对应的题目', blocks: false }])
})

test('gathered answers with explanations', () => {
  const text = '1．甲（ ）\nA．一 B．二\n2．乙（ ）\nA．一 B．二\n答案：\n1．A 解析：因为甲。\n2．B\n解析：因为乙。'
  assert.deepEqual(
    read(text).questions.map(({ values }) => [values.answer, values.explanation]),
    [
      ['A', '因为甲。'],
      ['B', '因为乙。'],
    ],
  )
})

const doubtful: readonly (readonly [name: string, text: string, doubts: readonly string[]])[] = [
  ['没有答案', `单选题\n1．题（ ）\nA．甲 B．乙\n${law}`, ['2 没有找到答案 !']],
  ['答案不在选项里', `单选题\n1．题（D）\nA．甲 B．乙\n${law}`, ['2 答案里的字母没有对应的选项 !']],
  ['选项重复', `单选题\n1．题（A）\nA．甲 B．乙\nC．甲。\n${law}`, ['3 有两个选项内容相同 !']],
  ['单选有两个答案', `单选题\n1．题（AB）\nA．甲 B．乙\n${law}`, ['2 单项选择题只能有一个答案 !']],
  ['多选只有一个答案', `多选题\n1．题（A）\nA．甲 B．乙\n${law}`, ['2 多项选择题至少有两个答案 !']],
  [
    '漏了选项B',
    `单选题\n1．题（C）\nA．甲\nC．丙\n${law}`,
    ['2 答案里的字母没有对应的选项 !', '4 选项B的位置上写的是C，选项可能漏读或者写错字母 !'],
  ],
  [
    '两处答案不同',
    `单选题\n1．题（A）\nA．甲 B．乙\n答案：B\n${law}`,
    ['4 题干括号里写的是“A”，答案处写的是“B”，取答案处的'],
  ],
  ['没有写题型', `1．题（A）\nA．甲 B．乙\n${law}`, ['1 没有写题型，按选项和答案看作单项选择题']],
  ['没有依据', '单选题\n1．题（A）\nA．甲 B．乙', ['2 没有写依据的法律法规，须补填后才能启用 !']],
  [
    '依据在解析里',
    '单选题\n1．题（A）\nA．甲 B．乙\n解析：《公务员法》第三十八条规定……',
    ['4 没有写依据，解析里提到《中华人民共和国公务员法》，请核对'],
  ],
  [
    '法规库里没有',
    '单选题\n1．题（A）\nA．甲 B．乙\n依据：《某某管理办法》第三条',
    ['4 法规库里没有《某某管理办法》，请核对名称'],
  ],
  ['题号跳了', `判断题\n1．甲。（√）\n${law}\n3．丙。（√）\n${law}`, ['4 题号由1跳到3，中间可能有题没有读出来']],
  ['填空答案少一个', `填空题\n1．____和____。\n答案：甲\n${law}`, ['3 填空的处数与答案的个数不一致 !']],
  ['判断题答案认不出', `判断题\n1．甲。\n答案：不一定\n${law}`, ['3 答案的写法认不出来 !']],
]

for (const [name, text, doubts] of doubtful)
  test(`${name}：在哪一行说清楚`, () => {
    const found = read(text).questions.flatMap((one) => one.doubts)
    assert.deepEqual(
      found.map(({ line, message, blocks }) => `${line} ${message}${blocks ? ' !' : ''}`),
      doubts,
    )
  })

test('lines before the first question are told, not lost', () => {
  const { unread } = read(`某县2026年学法考试题库\n姓名：\n单选题\n1．题（A）\nA．甲 B．乙\n${law}`)
  assert.deepEqual(
    unread.map(({ line, message }) => [line, message]),
    [
      [1, '这一行不属于任何题目：某县2026年学法考试题库'],
      [2, '这一行不属于任何题目：姓名：'],
    ],
  )
})

test('the law is told by its full name, with difficulty, source and how sure it is', () => {
  const text = `单选题\n1．题（A）\nA．甲 B．乙\n依据：公务员法第三十八条第二款\n难度：较难\n核对：已核对原文\n来源：自编`
  const { values } = read(text).questions[0] ?? assert.fail()
  assert.equal(values.law, '中华人民共和国公务员法')
  assert.equal(values.article, '第三十八条第二款')
  assert.equal(values.difficulty, 'hard')
  assert.equal(values.checked, 'read')
  assert.equal(values.source, '自编')
})

test('several labels share a line', () => {
  const text = '单选题\n1．题（A）\nA．甲 B．乙\n解析：因为。 依据：《公务员法》第三十八条 难度：难 核对：已核对原文'
  const { values } = read(text).questions[0] ?? assert.fail()
  const { explanation, article, difficulty, checked } = values
  assert.deepEqual([explanation, article, difficulty, checked], ['因为。', '第三十八条', 'hard', 'read'])
})

test('questions alike are shown: in the file and in the bank, the same and nearly so', () => {
  const bank = [{ id: 'b1', stem: '公务员年度考核的结果分为（ ）个等次', options: ['三', '四'], answer: 'B' }]
  const text = `单选题
1．国家宪法日是每年的哪一天（A）\nA．12月4日 B．12月2日\n${law}
2．国家宪法日是每年的哪一天？（ A ）\nA．12月4日 B．12月2日\n${law}
3．公务员年度考核的结果分为（B）个等次。\nA．三 B．四\n${law}
4．公务员平时考核的结果分为几个等次（B）\nA．三 B．四 C．五\n${law}`
  const { questions } = read(text, bank)
  assert.deepEqual(
    questions.map(({ alike }) => alike.map(({ where, line, id, isSame }) => [where, line, id, isSame])),
    [[], [['file', 2, null, true]], [['bank', null, 'b1', true]], []],
  )
})

test('nothing in, nothing out', () => {
  assert.deepEqual(read(''), { name: '题.docx', questions: [], unread: [] })
})

test('a long file is read in a moment', () => {
  const many = Array.from(
    { length: 3000 },
    (_, index) => `${index + 1}．第${index}个问题是什么（A）\nA．甲${index} B．乙${index}\n${law}`,
  )
  const began = performance.now()
  assert.equal(read(`单选题\n${many.join('\n')}`).questions.length, 3000)
  assert.ok(performance.now() - began < 20_000)
})
