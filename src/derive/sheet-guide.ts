import type { Field } from '#kernel/field.ts'
import { foldField } from './fold-field.ts'
import { guideMessages as messages, sheetWords } from './sheet-messages.ts'

/** Names that may be entered for references, by record type. */
export interface TemplateNames {
  readonly titles: Readonly<Record<string, readonly string[]>>
  /** 人员, 科室: what the record types are called. */
  readonly typeTitles: Readonly<Record<string, string>>
}

/** How a field is filled in, for who reads the guide. */
export function howToFill(field: Field, names: TemplateNames): { readonly how: string; readonly allowed: string } {
  return foldField(field, {
    text: (own) => ({ how: messages.text(textLimit(own)), allowed: '' }),
    number: (own) => ({ how: messages.number(own.unit ?? ''), allowed: messages.numberRange(own.min ?? 0, own.max) }),
    date: () => ({ how: messages.date, allowed: messages.dateAllowed }),
    choice: (own) => ({ how: messages.choice, allowed: joined(Object.values(own.choices), 60) }),
    yesNo: () => ({ how: messages.yesNo, allowed: joined([sheetWords.yes, sheetWords.no]) }),
    words: (own) => ({ how: messages.words, allowed: messages.wordsAllowed(joined(own.suggestions ?? [])) }),
    reference: (own) => ({
      how: messages.reference(names.typeTitles[own.to] ?? ''),
      allowed: messages.referenceAllowed(joined(names.titles[own.to] ?? [])),
    }),
    references: (own) => ({
      how: messages.references(names.typeTitles[own.to] ?? ''),
      allowed: messages.referenceAllowed(joined(names.titles[own.to] ?? [])),
    }),
  })
}

/** Characters a text may have, as the validator counts them. */
export function textLimit(field: { readonly lines?: number; readonly maxLength?: number }): number {
  return field.maxLength ?? (field.lines === undefined ? 200 : 4000)
}

function joined(items: readonly string[], most = 12): string {
  const shown = items.slice(0, most).join(sheetWords.separator)
  return items.length > most ? `${shown}${messages.more(items.length)}` : shown
}
