import type { TemplateItem } from './duty-template.ts'

const rules = '《党政主要负责人履行推进法治建设第一责任人职责规定》'

/**
 * House draft for the Party group of a People's Congress organ: no list of that kind was found in any text. Which
 * provision an item is derived from stands in its basis; the words are ours.
 */
export const peopleCongressTemplate: readonly TemplateItem[] = [
  {
    title: '学习贯彻习近平法治思想、带头学法',
    text: '主持党组理论学习中心组学法，每季度至少一次；重要议题先学法后议事；带头参加法律知识考试和旁听庭审。',
    basis: `${rules}第四条`,
    origin: 'house',
    measures: ['学法活动次数', '理论学习中心组学法次数', '党组书记参加学法次数', '法律知识考试次数'],
    evidenceKinds: ['学习记录', '签到表', '考试成绩'],
    cadence: 'quarterly',
  },
  {
    title: '研究部署法治工作',
    text: '党组定期专题研究法治工作，把法治工作列入年度工作要点；重要工作亲自部署、重大问题亲自过问、重点环节亲自协调、重要任务亲自督办。',
    basis: `${rules}第四条、第五条第一项`,
    origin: 'house',
    measures: ['四个亲自次数', '研究法治建设的议题数', '法治来文件数'],
    evidenceKinds: ['会议纪要', '批示', '文件'],
    cadence: 'half-yearly',
  },
  {
    title: '依法依规决策',
    text: '重大事项决策、重要干部任免、重要项目安排、大额资金使用由党组集体讨论决定；重要文件和重大事项先作合法性审查。',
    basis: `${rules}第五条第三项`,
    origin: 'house',
    measures: ['三重一大事项数'],
    evidenceKinds: ['会议纪要', '审查意见'],
    cadence: 'per-event',
  },
  {
    title: '健全机关制度并按期清理',
    text: '结合职能和问题修订机关制度，每年清理一次，修订的制度由派驻纪检监察组监督执行。',
    basis: `${rules}第五条第二项`,
    origin: 'house',
    measures: ['制度执行检查次数'],
    evidenceKinds: ['文件', '清理目录', '检查记录'],
    cadence: 'yearly',
  },
  {
    title: '服务保障人大依法监督',
    text: '按照常委会年度监督工作计划，做好视察、调研、执法检查、专题询问和审议意见交办跟踪的服务保障。',
    basis: '《中华人民共和国各级人民代表大会常务委员会监督法》',
    origin: 'house',
    measures: ['监督活动次数'],
    evidenceKinds: ['方案', '报告', '审议意见'],
    cadence: 'quarterly',
  },
  {
    title: '支持司法、不干预案件',
    text: '支持审判机关、检察机关依法独立公正行使职权，不干预司法活动，不插手具体案件处理。',
    basis: `${rules}第五条第四项`,
    origin: 'house',
    measures: [],
    evidenceKinds: ['承诺书'],
    cadence: 'yearly',
  },
  {
    title: '落实普法责任',
    text: '制定普法责任清单，按照普法日历组织机关普法，推动普法进帮扶的村和社区。',
    basis: `${rules}第五条第六项`,
    origin: 'house',
    measures: ['普法活动次数'],
    evidenceKinds: ['责任清单', '活动记录'],
    cadence: 'quarterly',
  },
  {
    title: '加强法治队伍、聘用法律顾问',
    text: '配备法制工作力量，聘请法律顾问，每年组织一次法制业务培训。',
    basis: `${rules}第五条第三项、第五项（待核）`,
    origin: 'house',
    measures: [],
    evidenceKinds: ['合同', '培训记录'],
    cadence: 'yearly',
  },
  {
    title: '抓好问题整改',
    text: '对述法评议、点评、督察和自查发现的问题建立台账，明确措施、责任人和时限，整改到位后逐项销号。',
    basis: '《关于建立党委（党组）书记点评法治工作机制的意见》',
    origin: 'house',
    measures: ['查摆问题个数', '整改措施项数'],
    evidenceKinds: ['问题清单', '整改台账', '核验记录'],
    cadence: 'yearly',
  },
]
