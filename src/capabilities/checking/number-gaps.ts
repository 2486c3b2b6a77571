import type { Range } from '#gongwen/read/read-result.ts'
import { itemNumbers } from './item-words.ts'
import { sectionsIn } from './sections-in.ts'
import type { TextUnderCheck } from './text-under-check.ts'

export interface NumberGap {
  readonly label: Range
  /** The number that should stand here. */
  readonly due: number
}

/** Numbers of sections and of 一是…二是… that do not follow the one before. */
export function gapsIn(text: TextUnderCheck): readonly NumberGap[] {
  return [...sectionGaps(text), ...itemGaps(text)]
}

/** Within its parent a number begins at 1 or goes on from the last of its form, for some count through the whole text. */
function* sectionGaps({ document }: TextUnderCheck): Generator<NumberGap> {
  const last = new Map<string, number>()
  const begun = new Map<string, number>()
  for (const { section, parent } of sectionsIn(document.blocks)) {
    const { label } = section
    if (label === null || label.form === 'other' || label.isAutomatic || label.number === 0) continue
    const place = `${parent?.range.start ?? -1} ${label.form}`
    const before = begun.get(place)
    const dues = before === undefined ? [1, (last.get(label.form) ?? 0) + 1] : [before + 1]
    if (!dues.includes(label.number)) yield { label, due: dues[0] ?? 1 }
    begun.set(place, label.number)
    last.set(label.form, label.number)
  }
}

/** 一是 anywhere in a paragraph; a new 一是 begins anew. */
function* itemGaps({ folded }: TextUnderCheck): Generator<NumberGap> {
  let before = 0
  let paragraph = -1
  for (const { index, 0: found, 1: numeral = '' } of folded.text.matchAll(itemNumbers.pattern)) {
    const number = itemNumbers.order.indexOf(numeral) + 1
    const here = folded.text.lastIndexOf('\n', index)
    // A list may go on in the next paragraph, but one that nothing opened there is none.
    if (here !== paragraph && number !== 1 && number !== before + 1) before = number - 1
    if (number !== 1 && number !== before + 1)
      yield { label: folded.rangeOf(index, index + found.length), due: before + 1 }
    before = number
    paragraph = here
  }
}
