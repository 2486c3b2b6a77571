import { monthDay } from '#gongwen/official-date.ts'
import { orderBy } from '#kernel/order-by.ts'
import {
  clause,
  definePassage,
  gap,
  type Ledger,
  listed,
  type Passage,
  resting,
  say,
  sentence,
} from '#kernel/passage.ts'
import { responsibility, stationedGroup } from './basis-words.ts'
import { internalRule } from './internal-rule-record.ts'
import { checks, type InternalRule, problemsFromChecks, type RuleCheck, rules, rulesForProblems } from './measures.ts'
import { organisationPassages } from './organisation-passages.ts'
import { ruleCheck } from './rule-check-record.ts'

const lead = '健全机关制度'

const rulesPassage = definePassage({
  id: 'internal-rules/rules',
  pillar: 'first-responsible',
  order: 40,
  lead,
  basis: responsibility,
  *write(ledger) {
    const all = inOrder(ledger)
    if (all.length === 0) return yield gap('本年度无制定、修订、废止机关制度的记录', internalRule)
    for (const [action, words] of Object.entries(internalRule.fields.action.choices)) {
      const own = all.filter((rule) => rule.action === action)
      if (own.length === 0) continue
      const figure = ledger.figure(rules, { field: 'action', value: action })
      yield say`${words}机关制度${figure}：${listed(byDay(own), '；')}。`
    }
  },
})

const causesPassage = definePassage({
  id: 'internal-rules/causes',
  pillar: 'first-responsible',
  order: 41,
  lead,
  basis: responsibility,
  *write(ledger) {
    const figure = ledger.figure(rulesForProblems)
    if (figure.value === 0) return
    const own = inOrder(ledger).filter((rule) => rule.problem !== null)
    yield say`${ledger.pick(['其中针对查摆问题的', '上述制度中，针对查摆问题的'])}${figure}：${listed(
      own.map((rule) => answered(ledger, rule)),
      '；',
    )}。`
  },
})

const reasonsPassage = definePassage({
  id: 'internal-rules/reasons',
  pillar: 'first-responsible',
  order: 42,
  lead,
  basis: responsibility,
  *write(ledger) {
    const own = inOrder(ledger).filter((rule) => rule.action === 'amend' && rule.problem === null)
    if (own.length === 0) return
    const told = own.map((rule) => `《${bare(rule.title)}》针对${clause(rule.reason)}的情况修订`)
    yield resting(sentence([`${listed(told, '；')}。`]), own)
  },
})

const checksPassage = definePassage({
  id: 'internal-rules/checks',
  pillar: 'first-responsible',
  order: 43,
  lead,
  basis: stationedGroup,
  *write(ledger) {
    const held = ledger.records(ruleCheck).toSorted(orderBy((check) => check.checkedOn))
    if (held.length === 0) return yield gap('本年度无制度执行检查记录', ruleCheck)
    for (const [by, words] of Object.entries(ruleCheck.fields.by.choices)) {
      const own = held.filter((check) => check.by === by)
      if (own.length === 0) continue
      const figure = ledger.figure(checks, { field: 'by', value: by })
      yield say`${words}对制度执行情况开展检查${figure}：${listed(
        own.map((check) => checked(ledger, check)),
        '；',
      )}。`
    }
    const found = ledger.figure(problemsFromChecks)
    if (found.value > 0) yield say`检查发现并立项整改的问题${found}。`
    if (!held.some((check) => check.by === 'discipline'))
      yield gap('本年度无派驻纪检监察组检查制度执行的记录', ruleCheck)
  },
})

export const internalRulePassages: readonly Passage[] = [
  rulesPassage,
  causesPassage,
  reasonsPassage,
  checksPassage,
  ...organisationPassages,
]

function inOrder(ledger: Ledger): readonly InternalRule[] {
  return ledger.records(internalRule).toSorted(orderBy((rule) => `${rule.issuedOn} ${rule.number ?? ''} ${rule.title}`))
}

/** 7月3日印发《机关干部请销假办法》《机关干部外出报备规定》 */
function byDay(own: readonly InternalRule[]): readonly string[] {
  return [...Map.groupBy(own, (rule) => rule.issuedOn)].map(([day, together]) => {
    const verb = together.some((rule) => rule.action !== 'repeal') ? '印发' : '废止'
    return `${monthDay(day)}${verb}${together.map((rule) => `《${bare(rule.title)}》`).join('')}`
  })
}

/** A problem of which no title is known is not named. */
function answered(ledger: Ledger, rule: InternalRule): string {
  const problem = rule.problem === null ? '' : clause(ledger.titleOf(rule.problem))
  return problem === '' ? `《${bare(rule.title)}》` : `《${bare(rule.title)}》（针对“${problem}”问题）`
}

function checked(ledger: Ledger, check: RuleCheck): string {
  const named = check.rules.map((id) => bare(ledger.titleOf(id))).filter((title) => title !== '')
  const of = named.length === 0 ? clause(check.title) : named.map((title) => `《${title}》`).join('')
  return `${monthDay(check.checkedOn)}检查${of}，${clause(check.result)}`
}

/** The year of a version stands beside its date; within 《》 it would be read as part of the title. */
function bare(title: string): string {
  return clause(title).replace(/（\d{4}年[^）]*）$/u, '')
}
