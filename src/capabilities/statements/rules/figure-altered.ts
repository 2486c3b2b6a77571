import { cite } from '#kernel/citation.ts'
import type { Rule } from '#kernel/rule.ts'
import { type BoundFigure, isChosen, isFigure, printFigure } from '../block.ts'
import { figureWords } from '../figure-words.ts'
import type { StatementUnderCheck } from '../under-check.ts'

export const figureAltered: Rule<StatementUnderCheck> = {
  meta: {
    id: 'statements/figure-altered',
    basis: cite('本产品规则：凡述必有据'),
    since: '2021-01-01',
    strength: 'block',
    message: '数字的单位或紧接的文字改变了它的意思',
    cure: '删去这个数字，重新绑定到指标或台账记录；数字前不要再写数字或“第”“百分之”。',
  },
  *check({ blocks, now }) {
    for (const { id, body } of blocks) {
      for (const [index, piece] of body.pieces.entries()) {
        if (!isFigure(piece)) continue
        const former = body.pieces[index - 1]
        const before = former === undefined ? '' : isFigure(former) ? printFigure(former) : former.text
        if (changesWhatFollows.test(before.slice(-4)))
          yield { at: id, message: `“${before.slice(-4)}”后面的“${printFigure(piece)}”被紧接的文字改变了意思` }
        const unit = unitOf(piece, now)
        if (unit !== null && unit !== piece.unit)
          yield { at: id, message: `“${printFigure(piece)}”的单位应为“${unit}”` }
      }
    }
  },
}

/** 1 before 0次 reads 10次; 第3次 counts nothing; 百分之5 is a share. */
const changesWhatFollows = /(?:\d[.,]?|[第百千万亿]|分之)$/u

/** The unit a figure must bear; `null` when its source no longer counts, which is told elsewhere. */
function unitOf({ figure, unit }: BoundFigure, now: StatementUnderCheck['now']): string | null {
  if (isChosen(figure)) return figureWords.countable.has(unit) ? unit : '次'
  return now(figure)?.unit ?? null
}
