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
import { establishment, responsibility } from './basis-words.ts'
import { leadingGroup } from './leading-group-record.ts'
import { daysToAdjust, groupStaff, isDue, type LeadingGroup, letters, structureChanges } from './measures.ts'
import { responsibilityLetter } from './responsibility-letter-record.ts'
import { structureChange } from './structure-change-record.ts'

const lead = '压实工作责任'

const groupsPassage = definePassage({
  id: 'internal-rules/leading-groups',
  pillar: 'first-responsible',
  order: 50,
  lead,
  basis: responsibility,
  looks: [{ over: leadingGroup, from: -5, until: 0 }],
  *write(ledger) {
    const own = inOrder(ledger)
    if (own.length === 0) {
      if (!hadGroup(ledger)) yield gap('近五年无领导小组成立、调整的记录', leadingGroup)
      return
    }
    for (const group of own) {
      const days = ledger.figure(daysToAdjust)
      const soon = own.length === 1 && isDue(group) ? ['，距人员变动', days] : []
      yield resting(sentence([setUp(group), ...soon, '。']), [group])
      const staff = ledger.figure(groupStaff)
      const named = own.length === 1 && staff.value > 0 ? ['，明确工作人员', staff] : []
      yield resting(sentence([`领导小组日常工作由${clause(ledger.titleOf(group.section))}承担`, ...named, '。']), [
        group,
      ])
    }
  },
})

const lettersPassage = definePassage({
  id: 'internal-rules/letters',
  pillar: 'first-responsible',
  order: 52,
  lead,
  basis: responsibility,
  *write(ledger) {
    const figure = ledger.figure(letters)
    if (figure.value === 0) return yield gap('本年度无签订责任书的记录', responsibilityLetter)
    const own = ledger.records(responsibilityLetter).toSorted(orderBy((letter) => letter.signedOn))
    const days = own.map((letter) => `${monthDay(letter.signedOn)}签订《${clause(letter.title)}》`)
    const count = ledger.pick(['共', '合计'])
    yield own.length === 1 ? say`${listed(days)}${figure}。` : say`${listed(days)}，${count}${figure}。`
  },
})

const structurePassage = definePassage({
  id: 'internal-rules/structure',
  pillar: 'first-responsible',
  order: 53,
  lead,
  basis: establishment,
  *write(ledger) {
    const figure = ledger.figure(structureChanges)
    if (figure.value === 0) return
    const own = ledger.records(structureChange).toSorted(orderBy((change) => change.adjustedOn))
    yield say`按照“三定”规定调整科室职责${figure}：${listed(
      own.map(
        ({ adjustedOn, title, reason }) => `针对${clause(reason)}的情况，${monthDay(adjustedOn)}调整${clause(title)}`,
      ),
      '；',
    )}。`
    for (const change of own) {
      const told = pairs(change.before, change.after).map(([before, after]) => `${before}调整为${after}`)
      if (told.length > 0) yield resting(sentence([`具体为：${listed(told, '；')}。`]), [change])
    }
  },
})

export const organisationPassages: readonly Passage[] = [groupsPassage, lettersPassage, structurePassage]

function inOrder(ledger: Ledger): readonly LeadingGroup[] {
  return ledger.records(leadingGroup).toSorted(orderBy((group) => `${group.issuedOn} ${group.title}`))
}

/** A group lasts until its next notice. */
function hadGroup(ledger: Ledger): boolean {
  return [1, 2, 3, 4, 5].some((back) => ledger.records(leadingGroup, ledger.year - back).length > 0)
}

function setUp({ cause, issuedOn, title }: LeadingGroup): string {
  const day = monthDay(issuedOn)
  return /成立/u.test(cause)
    ? `${day}印发通知，成立${clause(title)}`
    : `因${clause(cause)}，${day}印发通知，调整${clause(title)}`
}

/** Lines of two texts beside one another; where they are not as many, they are told as two wholes. */
function pairs(before: string, after: string): readonly (readonly [string, string])[] {
  const [old, fresh] = [linesOf(before), linesOf(after)]
  if (old.length !== fresh.length) return [[`“${old.join('；')}”`, `“${fresh.join('；')}”`]]
  return old.map((line, at) => [`“${line}”`, `“${fresh[at] ?? ''}”`] as const)
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map(clause)
    .filter((line) => line !== '')
}
