import type { TemplateItem } from './duty-template.ts'

const rules = '《党政主要负责人履行推进法治建设第一责任人职责规定》'

/**
 * Article 5 of the national rules, the duties of the head of a Party committee. A copy was read of the first four
 * items, of the last two only their subject is known: 待核. For a Party group they apply by analogy.
 */
export const partyHeadTemplate: readonly TemplateItem[] = [
  {
    title: '发挥领导核心作用',
    text: '充分发挥党委在推进本地区法治建设中的领导核心作用，定期听取有关工作汇报，及时研究解决有关重大问题，将法治建设纳入地区发展总体规划和年度工作计划，与经济社会发展同部署、同推进、同督促、同考核、同奖惩。',
    basis: `${rules}第五条第一项`,
    origin: 'national',
    measures: ['四个亲自次数', '研究法治建设的议题数', '法治来文件数'],
    evidenceKinds: ['会议纪要', '年度工作要点', '规划', '考核指标'],
    cadence: 'half-yearly',
  },
  {
    title: '加强党内法规制度建设',
    text: '坚持全面从严治党、依规治党，加强党内法规制度建设，提高党内法规制度执行力。',
    basis: `${rules}第五条第二项`,
    origin: 'national',
    measures: ['制度执行检查次数'],
    evidenceKinds: ['文件', '备案回执', '清理目录'],
    cadence: 'yearly',
  },
  {
    title: '依法依规决策',
    text: '严格依法依规决策，落实党委法律顾问制度、公职律师制度，加强对党委文件、重大决策的合法合规性审查。',
    basis: `${rules}第五条第三项`,
    origin: 'national',
    measures: ['三重一大事项数'],
    evidenceKinds: ['会议纪要', '审查意见', '聘用合同'],
    cadence: 'per-event',
  },
  {
    title: '支持依法履行职能、不干预司法',
    text: '支持本级人大、政府、政协、法院、检察院依法依章程履行职能、开展工作，督促领导班子其他成员和下级党政主要负责人依法办事，不得违规干预司法活动、插手具体案件处理。',
    basis: `${rules}第五条第四项（待核）`,
    origin: 'national',
    measures: [],
    evidenceKinds: ['承诺书', '报告'],
    cadence: 'yearly',
  },
  {
    title: '坚持重视法治素养的用人导向',
    text: '坚持重视法治素养和法治能力的用人导向，加强法治工作队伍建设和政法机关领导班子建设。',
    basis: `${rules}第五条第五项（待核）`,
    origin: 'national',
    measures: [],
    evidenceKinds: ['文件', '培训记录'],
    cadence: 'yearly',
  },
  {
    title: '推进法治宣传教育',
    text: '深入推进法治宣传教育，推动形成浓厚法治氛围。',
    basis: `${rules}第五条第六项（待核）`,
    origin: 'national',
    measures: ['普法活动次数'],
    evidenceKinds: ['责任清单', '活动记录'],
    cadence: 'quarterly',
  },
]
