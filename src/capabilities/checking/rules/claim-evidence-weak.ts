import { cite } from '#kernel/citation.ts'
import { partAt } from '../part-at.ts'
import type { TextRule } from '../text-rule.ts'

const needsProof: ReadonlySet<string> = new Set(['quantity', 'act'])

export const claimEvidenceWeak: TextRule = {
  meta: {
    id: 'checking/claim-evidence-weak',
    code: 'CLM-09',
    needs: 'ledger',
    basis: cite('凡述必有据：当地述法通知和督察的通行要求', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'warn',
    message: '佐证材料不足',
    cure: '补上通知、签到、会议记录一类材料。',
  },
  *check(text) {
    const { ledger } = text.beside
    if (ledger === undefined) return
    const told = new Set<string>()
    const proofOf = new Map(ledger.records.map(({ id, proof }) => [id, proof]))
    for (const { claim, status, records } of text.standings) {
      const part = partAt(text.parts, claim.start)
      if (part !== undefined && part.kind !== 'results') continue
      if (!needsProof.has(claim.kind) || (status !== 'bound' && status !== 'provable')) continue
      const proofs = records.flatMap((id) => proofOf.get(id) ?? [])
      const none = proofs.filter((proof) => proof === 'none').length
      const pictures = proofs.filter((proof) => proof === 'pictures').length
      // Once of the same records: the figure, and the act it counts, are one fault.
      const key = [...records].sort().join()
      if (none + pictures === 0 || told.has(key)) continue
      told.add(key)
      const said = [none > 0 ? `${none}条没有佐证材料` : '', pictures > 0 ? `${pictures}条只有照片` : '']
      yield { start: claim.start, end: claim.end, message: `所依据的记录中，${said.filter(Boolean).join('，')}` }
    }
  },
}
