import { cite } from '#kernel/citation.ts'
import { lawById, lawsIn } from '#law/registry.ts'
import type { TextRule } from '../text-rule.ts'

export const lawNotInForce: TextRule = {
  meta: {
    id: 'checking/law-not-in-force',
    code: 'LAW-03',
    needs: 'text',
    basis: cite('现行法律法规、规划的公布文本', undefined, 'unverified'),
    since: '2021-01-01',
    strength: 'block',
    message: '引用的文件已经废止或尚未施行',
    cure: '改为现行的文件。',
  },
  *check(text) {
    const { year, folded } = text
    if (year === null) return
    for (const { at, text: name, entry } of lawsIn(folded.text)) {
      if (entry === undefined || entry.kind === 'campaign' || entry.kind === 'plan') continue
      const range = folded.rangeOf(at, at + name.length)
      const around = folded.text.slice(Math.max(0, at - 16), at)
      if (entry.repealedOn !== undefined && Number(entry.repealedOn.slice(0, 4)) < year && !/废止|原/u.test(around)) {
        const next = entry.successor === undefined ? undefined : lawById(entry.successor)?.title
        yield {
          ...range,
          message: `${name}已于${entry.repealedOn}废止${next === undefined ? '' : `，现行的是《${next}》`}`,
        }
      }
      const begins = entry.inForceOn ?? entry.adoptedOn
      if (
        begins !== undefined &&
        entry.amendments === undefined &&
        Number(begins.slice(0, 4)) > year &&
        /执行|依据|按照|落实|根据|贯彻/u.test(around)
      )
        yield { ...range, message: `${name}自${begins}起施行，述法年度尚未施行` }
    }
  },
}
