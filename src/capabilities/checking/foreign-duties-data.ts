import type { WordEntry } from './entry-hits.ts'
import type { OrganKind } from './organ-kinds-data.ts'

/** What organs of some kinds may not claim as their own. */
export interface ForeignDuty extends WordEntry {
  readonly kinds: readonly OrganKind[]
}

const congress: readonly OrganKind[] = ['people-congress', 'consultative', 'court', 'procuratorate']
const administration: readonly OrganKind[] = ['department', 'township', 'subdistrict', 'party-organ']
const rules = '《党政主要负责人履行推进法治建设第一责任人职责规定》'
const organisation = '《中华人民共和国地方各级人民代表大会和地方各级人民政府组织法》'

/** Who supervises, supports or hears reports on it does not claim it. */
const ofOthers = '(?<!(?:监督|推动|促进|支持|助推|听取|审议|调研|检查|关于|围绕|对|服务|依法)(?:和支持)?)'

export const foreignDuties: readonly ForeignDuty[] = [
  {
    since: 2016,
    example: '清河县政协机关2025年度述法报告\n履行法治政府建设第一责任人职责。',
    kinds: [...congress, 'party-organ'],
    pattern: /法治政府建设第一责任人/gu,
    message: '“法治政府建设第一责任人”是政府主要负责人；这里应写“推进法治建设第一责任人”',
    right: '推进法治建设第一责任人',
    source: rules,
  },
  {
    since: 2016,
    example: '清河县人大机关2025年度述法报告\n把法治政府建设摆上日程。',
    kinds: congress,
    pattern: new RegExp(
      `${ofOthers}(?:法治政府建设(?!第一责任人|(?:情况|工作)?(?:的)?(?:监督|报告|调研))|建设法治政府)`,
      'gu',
    ),
    message: '法治政府建设是政府的职责；这里应写法治建设',
    right: '法治建设',
    source: rules,
  },
  {
    since: 2019,
    example: '清河县人大机关2025年度述法报告\n严格执行重大行政决策程序。',
    kinds: congress,
    pattern: /(?:严格)?(?:执行|履行|落实|遵守)重大行政决策(?:法定)?程序/gu,
    message: '重大行政决策程序适用于县级以上地方政府及其部门；这里应写“三重一大”集体决策',
    source: '《重大行政决策程序暂行条例》',
  },
  {
    since: 2018,
    example: '清河县法院2025年度述法报告\n落实行政执法三项制度。',
    kinds: congress,
    pattern: /(?<!监督|检查|推动)(?:落实|执行|推行)行政执法[“”]?三项制度/gu,
    message: '行政执法三项制度适用于行政机关',
    source: '《关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见》',
  },
  {
    since: 2006,
    example: '清河县人大机关2025年度述法报告\n充分发挥法律监督职能。',
    kinds: ['people-congress'],
    pattern: /(?:充分)?发挥(?:好)?法律监督职能/gu,
    message: '法律监督职能属于人大常委会（对法律实施的监督）和检察机关，机关是服务保障；这里应写“服务保障依法监督”',
    source: '《中华人民共和国各级人民代表大会常务委员会监督法》',
  },
  {
    since: 1982,
    example: '清河县水务局2025年度述法报告\n行使监督权。',
    kinds: administration,
    pattern: /(?<!提请|报请|配合|人大常委会|人大)审议通过[^，。]{0,20}条例|(?:行使|履行)(?:人大)?监督权|作出决议决定/gu,
    message: '审议法规、作出决议、行使监督权是人大及其常委会的职权',
    source: organisation,
  },
  {
    since: 1982,
    example: '清河县水务局2025年度述法报告\n依法行使审判权。',
    kinds: ['department', 'township', 'subdistrict', 'people-congress', 'party-organ', 'government', 'consultative'],
    pattern: /(?<!(?:支持|保障|维护|尊重|监督)[^。；]{0,24})(?:依法)?(?:独立)?(?:公正)?行使(?:审判权|检察权)(?!的)/gu,
    message: '审判权、检察权由法院、检察院行使',
    source: '《中华人民共和国宪法》',
  },
]
