import type { Block, GongwenDocument } from './document.ts'

/** A personal statement of fictional people, some five pages long: every level, a run-in enumeration, marked figures. */
export const personalStatement: GongwenDocument = {
  profile: 'personal',
  title: ['2023年度履行推进法治建设', '第一责任人职责情况的报告'],
  subtitle: '云川市人大常委会机关党组书记　周明远',
  blocks: statementBlocks(),
  signature: { name: '周明远', on: '2023-12-04' },
}

/** A report of an organ with the parts the model carries: main recipient, attachments, a table. */
export const organReport: GongwenDocument = {
  profile: 'report',
  title: ['云川市人大常委会机关党组', '关于2023年度法治建设工作情况的报告'],
  addressee: '中共云川市委全面依法治市委员会办公室',
  blocks: [
    ...statementBlocks().slice(0, 6),
    {
      kind: 'table',
      caption: '佐证材料目录',
      columns: [
        { title: '序号', width: 1 },
        { title: '述法表述', width: 4 },
        { title: '数值', width: 1 },
        { title: '佐证材料', width: 6 },
      ],
      rows: [
        ['1', '开展法治学习活动', '10次', '中心组学习通知、签到表、发言材料\n会前学法记录本（第3—12页）'],
        ['2', '组织全员普法考试', '2次', '试卷、成绩汇总表'],
      ],
    },
    { kind: 'paragraph', runs: [{ text: '特此报告。' }] },
  ],
  attachments: [
    '2023年度法治学习活动台账',
    '2023年度监督工作一览表，含视察、调研、执法检查和专题询问四类事项的时间与承办科室',
  ],
  signature: { name: '云川市人大常委会机关党组', on: '2024-01-15' },
}

function statementBlocks(): readonly Block[] {
  const learning = '坚持把学法摆在履职的首要位置，带头制定年度学法清单，逢会先学、先学后议，学用结合、以学促干。'
  const duty =
    '对照“第一责任人”职责清单，全年主持召开党组会议研究法治工作（含专题听取汇报），对重要工作亲自部署、重大问题亲自过问、重点环节亲自协调、重要任务亲自督办。'
  const supervision =
    '围绕“一府一委两院”依法履职，统筹视察、调研、执法检查和专题询问，推动审议意见逐条落实、逐项销号；对《云川市城乡供水条例（草案）》开展立法调研，征求意见建议。'
  const more = (text: string, times: number) => text.repeat(times)
  return [
    {
      kind: 'paragraph',
      runs: [
        {
          text: '2023年，在市委正确领导下，本人认真学习贯彻习近平法治思想，切实履行推进法治建设第一责任人职责。现将有关情况报告如下。',
        },
      ],
    },
    { kind: 'heading', level: 1, text: '工作开展情况' },
    {
      kind: 'paragraph',
      lead: { level: 2, text: '加强学习宣传，提高法治素养。' },
      mark: 'pillar-study',
      runs: [
        { text: more(learning, 2) },
        { text: '带头学法。全年开展法治学习活动', opensItem: true },
        { text: '10次', mark: 'study-sessions' },
        { text: `，参加旁听庭审2次。${more(learning, 3)}` },
        { text: `带头讲法。${more(learning, 3)}`, opensItem: true },
        { text: '带头普法。“12·4”国家宪法日期间，发放宣传资料', opensItem: true },
        { text: '3200份', mark: 'leaflets' },
        { text: '，受众1.2万人次，满意率达98.5%。' },
      ],
    },
    {
      kind: 'paragraph',
      lead: { level: 2, text: '压实第一责任，提高法治水平。' },
      runs: [{ text: more(duty, 4) }],
    },
    { kind: 'paragraph', lead: { level: 3, text: '研究部署。' }, runs: [{ text: duty }] },
    { kind: 'paragraph', lead: { level: 3, text: '督促检查。' }, runs: [{ text: duty }] },
    { kind: 'paragraph', lead: { level: 4, text: '抓清单。' }, runs: [{ text: learning }] },
    { kind: 'paragraph', lead: { level: 4, text: '抓整改。' }, runs: [{ text: learning }] },
    {
      kind: 'paragraph',
      lead: { level: 2, text: '发挥监督职能，推进依法治市。' },
      runs: [{ text: more(supervision, 5) }],
    },
    { kind: 'heading', level: 1, text: '存在的主要问题' },
    { kind: 'paragraph', lead: { level: 'run-in', text: '学习不够系统。' }, runs: [{ text: learning }] },
    { kind: 'paragraph', lead: { level: 'run-in', text: '监督刚性不足。' }, runs: [{ text: more(supervision, 2) }] },
    { kind: 'heading', level: 1, text: '下一步工作措施' },
    { kind: 'heading', level: 2, text: '坚持以上率下' },
    { kind: 'paragraph', runs: [{ text: more(duty, 3) }] },
    { kind: 'heading', level: 2, text: '强化闭环落实' },
    { kind: 'paragraph', runs: [{ text: more(supervision, 4) + more(learning, 2) }] },
  ]
}
