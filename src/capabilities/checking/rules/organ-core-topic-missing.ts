import { cite } from '#kernel/citation.ts'
import type { OrganKind } from '../organ-kinds-data.ts'
import type { TextRule } from '../text-rule.ts'

type Topic = readonly [label: string, words: RegExp]
const coreTopics: Partial<Readonly<Record<OrganKind, readonly Topic[]>>> = {
  'people-congress': [
    ['监督法', /监督法/u],
    ['备案审查', /备案审查/u],
    ['代表建议办理', /代表[^，。]{0,6}(?:建议|议案)/u],
  ],
  township: [
    ['合法性审查', /合法性审[查核]/u],
    ['矛盾纠纷调解', /调解|矛盾|纠纷/u],
    ['村（居）法律顾问或者“法律明白人”', /法律顾问|法律明白人/u],
  ],
  department: [
    ['行政执法或者行政审批', /执法|处罚|许可|审批|监管/u],
    ['行政复议、行政诉讼', /复议|诉讼|出庭|应诉/u],
    ['合法性审查', /合法性审[查核]|法制审核|法律顾问/u],
  ],
}

export const organCoreTopicMissing: TextRule = {
  meta: {
    id: 'checking/organ-core-topic-missing',
    code: 'ORG-07',
    needs: 'text',
    basis: cite('《中华人民共和国地方各级人民代表大会和地方各级人民政府组织法》'),
    since: '2021-01-01',
    strength: 'warn',
    message: '没有写到本类单位最主要的法定职责',
    cure: '按单位类别补写。',
  },
  *check(text) {
    const { document, folded, kind, parts } = text
    const [first] = document.title
    const topics = kind === null ? undefined : coreTopics[kind]
    if (first === undefined || topics === undefined || parts.length < 3) return
    const missing = topics.filter(([, words]) => !words.test(folded.text)).map(([label]) => label)
    if (missing.length >= 2)
      yield {
        start: first.start,
        end: document.title.at(-1)?.end ?? first.end,
        message: `没有写到：${missing.join('、')}`,
      }
  },
}
