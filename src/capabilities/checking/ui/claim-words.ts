import type { MarkShape, Tone } from '#web-kit/mark.tsx'
import type { ClaimKind } from '../claims/claim.ts'
import type { ClaimStatus } from '../ledger/claim-standing.ts'

export const claimKinds: Readonly<Record<ClaimKind, string>> = {
  quantity: '数字',
  act: '做过的事',
  universal: '一概而论',
  effect: '成效',
  'self-grade': '自我评价',
  commitment: '承诺',
  problem: '问题',
}

export const claimStatuses: Readonly<
  Record<ClaimStatus, { readonly word: string; readonly shape: MarkShape; readonly tone: Tone; readonly help: string }>
> = {
  contradicted: { word: '与台账不符', shape: 'cross', tone: 'vermilion', help: '台账里是另一个数。' },
  unproved: { word: '没有依据', shape: 'hollow', tone: 'amber', help: '台账里没有能证明的记录。' },
  provable: { word: '台账可证明', shape: 'half', tone: 'primary', help: '台账里有对得上的记录。' },
  bound: { word: '已绑定', shape: 'check', tone: 'green', help: '数字由台账计出。' },
}

export const statusOrder: readonly ClaimStatus[] = ['contradicted', 'unproved', 'provable', 'bound']
