import { civilCodeQuestions } from './civil-code-questions-data.ts'
import { civilServantQuestions } from './civil-servant-questions-data.ts'
import { constitutionQuestions } from './constitution-questions-data.ts'
import { deputyQuestions } from './deputy-questions-data.ts'
import { localOrganizationQuestions } from './local-organization-questions-data.ts'
import { partyQuestions } from './party-questions-data.ts'
import { publicityQuestions } from './publicity-questions-data.ts'
import { secrecyQuestions } from './secrecy-questions-data.ts'
import { supervisionQuestions } from './supervision-questions-data.ts'

/** One file of the questions that come with the product, in the shape any clerk's file has. */
export interface ShippedFile {
  readonly name: string
  /** Day of the text of the law they were made by: later amendments flag them. */
  readonly madeOn: string
  readonly source: string
  /** How sure all of the file are, but those that say otherwise. */
  readonly checked: 'read' | 'second-hand' | 'unverified'
  readonly text: string
}

export const shippedName = '随附题库'

const source = '随附题库'

/** The collection of texts by which those marked `read` were checked is of this day. */
const collected = '2025-04-19'

export const shippedQuestions: readonly ShippedFile[] = [
  { name: '宪法', madeOn: collected, source, checked: 'read', text: constitutionQuestions },
  { name: '监督法', madeOn: collected, source, checked: 'read', text: supervisionQuestions },
  { name: '代表法', madeOn: collected, source, checked: 'read', text: deputyQuestions },
  { name: '地方组织法', madeOn: collected, source, checked: 'read', text: localOrganizationQuestions },
  { name: '公务员法', madeOn: collected, source, checked: 'read', text: civilServantQuestions },
  { name: '保密法', madeOn: collected, source, checked: 'read', text: secrecyQuestions },
  { name: '民法典', madeOn: collected, source, checked: 'read', text: civilCodeQuestions },
  { name: '法治宣传教育', madeOn: '2025-12-16', source, checked: 'unverified', text: publicityQuestions },
  { name: '党内法规', madeOn: '2025-12-16', source, checked: 'unverified', text: partyQuestions },
]
