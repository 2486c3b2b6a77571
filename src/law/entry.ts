/** What an entry of the registry of laws is. */
export const lawKindLabels = {
  constitution: '宪法',
  law: '法律',
  'administrative-regulation': '行政法规、监察法规',
  'local-regulation': '地方性法规',
  rule: '规章',
  'party-rule': '党内法规',
  'normative-document': '规范性文件',
  plan: '规划、纲要',
  campaign: '宣传活动、纪念日',
  standard: '标准',
} as const

export type LawKind = keyof typeof lawKindLabels

/** As of a citation: the text was read; a copy or report of it was read; known, but found in no text that was read. */
export type Checked = 'read' | 'second-hand' | 'unverified'

/** 'YYYY-MM-DD', or no more of it than is known: 'YYYY-MM', 'YYYY'. Never completed by guessing. */
export type KnownDate = string

export interface Amendment {
  readonly on: KnownDate
  /** Left out where not known: the amendment then counts from the day it was made. */
  readonly inForceOn?: KnownDate
  /** 修正、修订、刑法修正案（十二）. */
  readonly note: string
  /** Where it is not as sure as the entry. */
  readonly checked?: Checked
}

export interface Provision {
  /** As written: 第五十一条. */
  readonly article: string
  readonly gist: string
}

/** A law, Party rule, document, plan, campaign or standard. What is not known is left out. */
export interface LawEntry {
  /** Stable, kebab-case English; of an entry of the organ's own, the record's id. */
  readonly id: string
  /** Full official title without 《》. */
  readonly title: string
  readonly shortNames?: readonly string[]
  readonly kind: LawKind
  readonly issuer?: string
  /** 中办发〔2017〕31号、国务院令第713号. */
  readonly number?: string
  readonly adoptedOn?: KnownDate
  /** Of the first version. */
  readonly inForceOn?: KnownDate
  /** In the order they were made. */
  readonly amendments?: readonly Amendment[]
  readonly repealedOn?: KnownDate
  /** Id of the entry that takes its place. */
  readonly successor?: string
  /** From this day its standing must be looked up: a successor was announced, its day not found. */
  readonly doubtedFrom?: KnownDate
  /** Years a plan covers, both included. */
  readonly period?: { readonly from: number; readonly until: number }
  /** Place where it binds, where that is not the whole country. */
  readonly place?: string
  /** Document or publication by title. */
  readonly source: string
  readonly checked: Checked
  readonly articles?: readonly Provision[]
  readonly remark?: string
}
