import { defineCapability } from '#kernel/capability.ts'
import { rulesOn } from '#kernel/rule.ts'
import { capacityGrantRecord } from './capacity-grant-record.ts'
import {
  accountActs,
  checkOrgan,
  createAccount,
  listAccounts,
  resetPassword,
  resumeAccount,
  suspendAccount,
} from './operations.ts'
import { personRecord } from './person-record.ts'
import { postTermRecord } from './post-term-record.ts'
import { firstResponsibleWithoutApplication } from './rules/first-responsible-without-application.ts'
import { grantEndsBeforeItBegins } from './rules/grant-ends-before-it-begins.ts'
import { nobodyStandsInForThemselves } from './rules/nobody-stands-in-for-themselves.ts'
import { serviceEndsBeforeItBegins } from './rules/service-ends-before-it-begins.ts'
import { standInEndsBeforeItBegins } from './rules/stand-in-ends-before-it-begins.ts'
import { termEndsBeforeItBegins } from './rules/term-ends-before-it-begins.ts'
import { sectionRecord } from './section-record.ts'
import { standInRecord } from './stand-in-record.ts'

export { examples as organExamples, exampleTitles } from './examples.ts'
export { people, person, section } from './fields.ts'
export { covers, type Period } from './period.ts'
export { capacityGrantRecord, personRecord, postTermRecord, sectionRecord, standInRecord }

/** 单位、科室、人员、任职、授权、代理 */
export const organs = defineCapability({
  name: 'organs',
  title: '单位和人员',
  recordTypes: [sectionRecord, personRecord, postTermRecord, capacityGrantRecord, standInRecord],
  rules: [
    rulesOn(personRecord, [serviceEndsBeforeItBegins]),
    rulesOn(postTermRecord, [termEndsBeforeItBegins, firstResponsibleWithoutApplication]),
    rulesOn(capacityGrantRecord, [grantEndsBeforeItBegins]),
    rulesOn(standInRecord, [standInEndsBeforeItBegins, nobodyStandsInForThemselves]),
  ],
  operations: [createAccount, resetPassword, suspendAccount, resumeAccount, listAccounts, checkOrgan],
  acts: accountActs,
})
