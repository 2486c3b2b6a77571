import type { Cast } from './example-ledger.ts'
import { laws, subjects, targets, topics } from './example-words.ts'

/** One way to ask for a list. Queries are asked in turn, so that no answer is simply the last one again. */
export interface ListCase {
  readonly what: string
  readonly type: 'study-session' | 'supervision-item'
  readonly queries: readonly Readonly<Record<string, string>>[]
}

export function listCases({ people, sections }: Cast): readonly ListCase[] {
  const persons = [...people.values()].slice(0, 8)
  return [...plainCases(), ...filterCases(persons, [...sections.values()]), ...sortCases(), ...joinedCases(persons)]
}

function plainCases(): readonly ListCase[] {
  return [
    sessions('第一页', [{}]),
    sessions('第 1000 页', each('page', ['1000', '999', '998'])),
    sessions('最后一页', [{ page: '2000' }]),
    sessions('两字检索，命中很多（监督）', each('text', ['监督', '宪法', '审议'])),
    sessions('两字检索，命中较少（湿地）', each('text', ['湿地', '黄河', '预算'])),
    sessions('两字检索，没有命中', each('text', ['鲸鱼', '航天', '冰川'])),
    sessions('一字检索', each('text', ['湿', '案'])),
  ]
}

function filterCases(persons: readonly string[], sections: readonly string[]): readonly ListCase[] {
  return [
    sessions('筛选：年度', each('year', ['2015', '2019', '2023'])),
    sessions('筛选：状态', each('state', ['draft', 'filed'])),
    sessions('筛选：日期范围', each('f.heldOn', ['2023-03-01..2023-03-31', '2020-01-01..', '..2016-06-30'])),
    sessions('筛选：单选', each('f.form', ['oath', 'centre-group', 'lecture,party-day'])),
    sessions('筛选：专题', each('f.topics', topics)),
    sessions('筛选：法律', each('f.laws', laws)),
    sessions('筛选：一个人', each('f.chair', persons)),
    sessions('筛选：若干人之一', each('f.attended', persons)),
    sessions('筛选：主题含', each('f.title', ['湿地', '专题询问', '预算法'])),
    sessions('筛选：长文本含', each('f.minutes', ['审计整改', '应诉', '立法目的、适用'])),
    items('筛选：数字范围', each('f.deputies', ['5..6', '19..', '..3'])),
    items('筛选：没有索引的日期', each('f.endedOn', ['2023-03-01..2023-03-31', '2020-01-01..'])),
    items('筛选：科室', each('f.section', sections)),
    items('筛选：监督对象', each('f.targets', targets)),
    items('筛选：议题含', each('f.title', subjects)),
  ]
}

function sortCases(): readonly ListCase[] {
  const ofSessions = ['title', 'heldOn', 'form', 'chair', 'principal', 'updatedAt', 'state']
  const ofItems = ['title', 'kind', 'startedOn', 'role', 'section']
  return [
    ...ofSessions.map((sort) => sessions(`排序：学法 ${sort}`, bothWays(sort))),
    ...ofItems.map((sort) => items(`排序：监督 ${sort}`, bothWays(sort))),
  ]
}

function joinedCases(persons: readonly string[]): readonly ListCase[] {
  const narrow = persons.map((chair) => ({ text: '湿地', year: '2023', 'f.form': 'lecture', 'f.chair': chair }))
  const wide = persons.map((attended) => ({ text: '监督', state: 'filed', 'f.attended': attended, sort: 'chair' }))
  return [
    sessions('组合：检索＋年度＋形式＋主持人', narrow),
    sessions('组合：检索＋状态＋实到人员，按主持人排序', wide),
    sessions(
      '组合：年度＋形式，第 20 页',
      each('year', ['2018', '2023']).map((query) => ({ ...query, 'f.form': 'lecture,oath', page: '20' })),
    ),
  ]
}

function each(name: string, values: readonly string[]) {
  return values.map((value) => ({ [name]: value }))
}

function bothWays(sort: string) {
  return ['asc', 'desc'].map((order) => ({ sort, order }))
}

function sessions(what: string, queries: ListCase['queries']): ListCase {
  return { what, type: 'study-session', queries }
}

function items(what: string, queries: ListCase['queries']): ListCase {
  return { what, type: 'supervision-item', queries }
}
