import { cite } from '#kernel/citation.ts'
import { findIn } from '../find-in.ts'
import type { TextRule } from '../text-rule.ts'

const reversed =
  /(?:要求|安排|责成|责令|督促|指派|领导|部署)(?:驻?[\p{Script=Han}]{0,3}?派驻)?(?:派驻)?(?:纪检监察组|纪检组|纪检监察机构|纪委监委)|(?:指导|协调|要求|责成)(?:人民)?(?:法院|检察院)(?:办案|办理案件|判决|审理)/gu

export const organRelationReversed: TextRule = {
  meta: {
    id: 'checking/organ-relation-reversed',
    code: 'ORG-06',
    needs: 'text',
    basis: cite('《派驻机构工作规则》', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'block',
    message: '颠倒了监督或者领导关系',
    cure: '写“主动接受派驻纪检监察组监督”“支持法院依法独立行使审判权”。',
  },
  *check(text) {
    for (const hit of findIn(text, reversed)) yield { start: hit.start, end: hit.end }
  },
}
