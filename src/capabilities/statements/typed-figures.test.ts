import assert from 'node:assert/strict'
import { test } from 'node:test'
import { typedFigures } from './typed-figures.ts'

const examples: readonly (readonly [string, readonly string[]])[] = [
  ['全年开展学法活动10次，参加 320 人次。', ['10次', '320 人次']],
  ['共开展视察、调研三次', ['三次']],
  ['召开了十二次会议', ['十二次']],
  ['对5个部门开展专题询问', ['5个']],
  ['合格率达98.5%', ['98.5%']],
  ['发放资料1,200余份', ['1,200余份']],
  ['投入1.2万元', ['1.2万元']],
  ['专题调研（2次）', ['2次']],
  ['第8次党组会议', []],
  ['2023年12月4日', []],
  ['“12·4”国家宪法日', []],
  ['《二十条措施（10项）》', []],
  ['云人发〔2023〕10号', []],
  ['落实“三项制度”，一是加强学习', []],
  ['没有数字', []],
  ['发放资料三千二百份，千方百计推进', ['三千二百份']],
  ['参加一百二十一人次', ['一百二十一人次']],
]

for (const [text, found] of examples) {
  test(`${text} → ${found.join(' ') || '无'}`, () => {
    const figures = typedFigures(text)
    assert.deepEqual(
      figures.map((figure) => figure.text),
      found,
    )
    for (const figure of figures)
      assert.equal(text.slice(figure.offset, figure.offset + figure.text.length), figure.text)
  })
}

test('values are read', () => {
  assert.deepEqual(
    typedFigures('召开十二次会议，发放1,200份，投入1.2万元，宣传三千二百一十五万人次，共一百二十件').map((figure) => [
      figure.value,
      figure.unit,
    ]),
    [
      [12, '次'],
      [1200, '份'],
      [12000, '元'],
      [32_150_000, '人次'],
      [120, '件'],
    ],
  )
})
