import type { Capacity } from '#kernel/capacity.ts'
import type { LedgerOrgan } from '#kernel/passage.ts'
import { exampleSections } from './examples-sections.ts'

/** The named cast of tests and demo. All of it is invented; a person is known by name, a section by its short name. */
export interface ExamplePerson {
  readonly name: string
  readonly section: string | null
  readonly post: string
  readonly rank: string | null
  readonly partyMember: boolean
  readonly servingSince: string
  readonly servingUntil: string | null
  readonly username: string
}

export interface ExampleTerm {
  readonly title: string
  readonly person: string
  readonly section: string | null
  readonly isFirstResponsible: boolean
  readonly applies: 'analogy' | null
  readonly from: string
  readonly until: string | null
}

export interface ExampleGrant {
  readonly title: string
  readonly person: string
  readonly capacity: Capacity
  readonly from: string
  readonly until: string | null
}

export interface ExampleOrgan extends LedgerOrgan {
  readonly province: string
}

const organ: ExampleOrgan = {
  name: '云川市人大常委会机关',
  shortName: '云川市人大',
  kind: 'people-congress',
  level: 'county',
  province: '陕西省',
}

const leaders = [
  serving('周明远', null, '党组书记、常委会主任', '县处级正职', '2021-11-20', 'zhoumingyuan'),
  serving('沈玉兰', null, '党组副书记、常委会副主任', '县处级副职', '2019-03-18', 'shenyulan'),
  serving('高振邦', null, '党组成员、常委会副主任', '县处级副职', '2021-11-20', 'gaozhenbang'),
  serving('祁晓峰', null, '党组成员、常委会副主任', '县处级副职', '2021-11-20', 'qixiaofeng'),
  { ...serving('蒋若冰', null, '常委会副主任', '县处级副职', '2021-11-20', 'jiangruobing'), partyMember: false },
  serving('章书恒', null, '派驻纪检监察组组长', '乡科级正职', '2020-06-08', 'zhangshuheng'),
]

const officePeople = [
  {
    ...serving('段守诚', '办公室', '党组成员、办公室主任', '四级调研员', '2016-08-15', 'duanshoucheng'),
    servingUntil: '2023-05-31',
  },
  serving('韩立诚', '办公室', '党组成员、办公室主任', '乡科级正职', '2018-04-02', 'hanlicheng'),
  serving('贺知秋', '办公室', '办公室副主任', '乡科级副职', '2019-09-10', 'hezhiqiu'),
  serving('林晚晴', '办公室', '秘书科科长', '一级主任科员', '2017-07-03', 'linwanqing'),
  serving('邵文喆', '办公室', '秘书科科员', '一级科员', '2020-09-01', 'shaowenzhe'),
  serving('卢清扬', '办公室', '综合科科长', '二级主任科员', '2018-09-03', 'luqingyang'),
  serving('温嘉树', '办公室', '信息科科长', '二级主任科员', '2019-07-01', 'wenjiashu'),
  serving('谷雨桐', '办公室', '机要保密科科长', '二级主任科员', '2017-03-06', 'guyutong'),
  serving('常思齐', '办公室', '机关党委专职副书记', '一级主任科员', '2015-05-11', 'changsiqi'),
  serving('苏念慈', '办公室', '档案管理员', '四级主任科员', '2021-08-30', 'sunianci'),
]

const committeePeople = [
  serving('石秉坤', '财经工委', '财政经济工作委员会主任', '乡科级正职', '2018-12-10', 'shibingkun'),
  serving('罗青禾', '财经工委', '财政经济工作委员会副主任', '乡科级副职', '2020-10-12', 'luoqinghe'),
  serving('郝景行', '财经工委', '科员', '一级科员', '2021-09-01', 'haojingxing'),
  serving('钟毓秀', '财经工委', '科员', '三级主任科员', '2016-11-21', 'zhongyuxiu'),
  serving('方怀瑾', '监司工委', '监察和司法工作委员会主任', '乡科级正职', '2019-05-06', 'fanghuaijin'),
  serving('曹立言', '监司工委', '监察和司法工作委员会副主任', '乡科级副职', '2021-03-15', 'caoliyan'),
  serving('冯翀', '监司工委', '科员', '四级主任科员', '2019-09-02', 'fengchong'),
  serving('叶疏桐', '教科文卫工委', '教科文卫工作委员会主任', '乡科级正职', '2020-01-13', 'yeshutong'),
  serving('邹景明', '教科文卫工委', '教科文卫工作委员会副主任', '乡科级副职', '2018-06-25', 'zoujingming'),
  serving('汤静姝', '教科文卫工委', '科员', '一级科员', '2021-09-01', 'tangjingshu'),
  {
    ...serving('佟雨薇', '教科文卫工委', '科员', '三级主任科员', '2017-04-17', 'tongyuwei'),
    partyMember: false,
  },
  serving('孟广川', '城环工委', '城乡建设与环境资源保护工作委员会主任', '乡科级正职', '2019-10-28', 'mengguangchuan'),
  serving('白若棠', '城环工委', '城乡建设与环境资源保护工作委员会副主任', '乡科级副职', '2021-06-07', 'bairuotang'),
  serving('江逸舟', '城环工委', '科员', '四级主任科员', '2020-09-01', 'jiangyizhou'),
  serving('田丰年', '农工委', '农业和农村工作委员会主任', '乡科级正职', '2017-12-04', 'tianfengnian'),
  serving('马春和', '农工委', '农业和农村工作委员会副主任', '乡科级副职', '2020-04-20', 'machunhe'),
  serving('乔稼轩', '农工委', '科员', '一级科员', '2021-09-01', 'qiaojiaxuan'),
  serving('贾玉衡', '代表工委', '代表工作委员会主任', '乡科级正职', '2018-03-12', 'jiayuheng'),
  serving('崔曼青', '代表工委', '代表工作委员会副主任', '乡科级副职', '2021-01-18', 'cuimanqing'),
  serving('梁栋材', '代表工委', '科员', '四级主任科员', '2019-09-02', 'liangdongcai'),
  serving('尹星野', '代表工委', '科员', '试用期人员', '2022-09-01', 'yinxingye'),
  serving('卓以宁', '研究室', '研究室主任', '乡科级正职', '2020-08-03', 'zhuoyining'),
  serving('裴远志', '研究室', '研究室副主任', '乡科级副职', '2021-07-19', 'peiyuanzhi'),
  serving('丁书言', '研究室', '科员', '四级主任科员', '2020-09-01', 'dingshuyan'),
]

/** The office's director changed within the year 2023. */
const postTerms: readonly ExampleTerm[] = [
  { ...term('党组书记', '周明远', null, '2021-11-20'), isFirstResponsible: true, applies: 'analogy' },
  term('常委会主任', '周明远', null, '2022-01-12'),
  term('党组副书记', '沈玉兰', null, '2021-11-20'),
  term('常委会副主任', '沈玉兰', null, '2019-03-18'),
  term('常委会副主任', '高振邦', null, '2022-01-12'),
  term('常委会副主任', '祁晓峰', null, '2022-01-12'),
  term('常委会副主任', '蒋若冰', null, '2022-01-12'),
  term('派驻纪检监察组组长', '章书恒', null, '2020-06-08'),
  { ...term('办公室主任', '段守诚', '办公室', '2016-08-15'), until: '2023-05-31' },
  term('办公室主任', '韩立诚', '办公室', '2023-06-01'),
  { ...term('办公室副主任', '韩立诚', '办公室', '2018-04-02'), until: '2023-05-31' },
  term('办公室副主任', '贺知秋', '办公室', '2023-06-12'),
  term('财政经济工作委员会主任', '石秉坤', '财经工委', '2018-12-10'),
  term('监察和司法工作委员会主任', '方怀瑾', '监司工委', '2019-05-06'),
  term('教科文卫工作委员会主任', '叶疏桐', '教科文卫工委', '2020-01-13'),
  term('城乡建设与环境资源保护工作委员会主任', '孟广川', '城环工委', '2019-10-28'),
  term('农业和农村工作委员会主任', '田丰年', '农工委', '2017-12-04'),
  term('代表工作委员会主任', '贾玉衡', '代表工委', '2018-03-12'),
  term('研究室主任', '卓以宁', '研究室', '2020-08-03'),
]

/** Who has no grant is 普通干部. */
const grants: readonly ExampleGrant[] = [
  grant('任党组书记', '周明远', 'secretary'),
  grant('任党组副书记', '沈玉兰', 'member'),
  grant('任党组成员', '高振邦', 'member'),
  grant('任党组成员', '祁晓峰', 'member'),
  { ...grant('任党组成员', '段守诚', 'member'), until: '2023-05-31' },
  { ...grant('任党组成员', '韩立诚', 'member'), from: '2023-06-01' },
  grant('任派驻纪检监察组组长', '章书恒', 'discipline'),
  grant('任秘书科科长，经办述法工作', '林晚晴', 'office-clerk'),
  grant('在秘书科工作，协助经办述法工作', '邵文喆', 'office-clerk'),
  grant('经办办公室台账', '卢清扬', 'section-clerk'),
  grant('经办财经工委台账', '郝景行', 'section-clerk'),
  grant('经办监司工委台账', '冯翀', 'section-clerk'),
  grant('经办教科文卫工委台账', '汤静姝', 'section-clerk'),
  grant('经办城环工委台账', '江逸舟', 'section-clerk'),
  grant('经办农工委台账', '乔稼轩', 'section-clerk'),
  grant('经办代表工委台账', '梁栋材', 'section-clerk'),
  grant('经办研究室台账', '丁书言', 'section-clerk'),
  grant('负责系统运行维护', '温嘉树', 'system-admin'),
  grant('负责授权和安全策略', '谷雨桐', 'security-admin'),
  grant('负责安全审计', '常思齐', 'auditor'),
]

export const examples = {
  organ,
  sections: exampleSections,
  people: [...leaders, ...officePeople, ...committeePeople],
  postTerms,
  grants,
} as const

/** By what examples of other capabilities refer to the cast. */
export const exampleTitles = {
  person: new Set<string>(examples.people.map(({ name }) => name)),
  section: new Set<string>(exampleSections.map(({ name }) => name)),
}

function serving(
  name: string,
  section: string | null,
  post: string,
  rank: string,
  servingSince: string,
  username: string,
): ExamplePerson {
  return { name, section, post, rank, partyMember: true, servingSince, servingUntil: null, username }
}

function term(title: string, person: string, section: string | null, from: string): ExampleTerm {
  return { title, person, section, isFirstResponsible: false, applies: null, from, until: null }
}

function grant(title: string, person: string, capacity: Capacity): ExampleGrant {
  return { title, person, capacity, from: '2022-01-01', until: null }
}
