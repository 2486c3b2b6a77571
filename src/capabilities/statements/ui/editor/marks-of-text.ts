import { type EditorState, Plugin, PluginKey } from 'prosemirror-state'
import { Decoration, DecorationSet } from 'prosemirror-view'

/** A finding of the text as the sheet marks it. */
export interface TextMark {
  readonly key: string
  readonly from: number
  readonly to: number
  /** 'block', 'warn', 'remind', or 'left' for one that was left as it is. */
  readonly look: string
  readonly told: string
}

export const textMarksKey = new PluginKey<DecorationSet>('text-marks')

/** Marks what the check found in the words; they move along with what is typed until the check has looked again. */
export function marksOfText(): Plugin {
  return new Plugin({
    key: textMarksKey,
    state: {
      init: () => DecorationSet.empty,
      apply(transaction, before, _old, state) {
        const told: readonly TextMark[] | undefined = transaction.getMeta(textMarksKey)
        if (told !== undefined) return DecorationSet.create(state.doc, told.map(decorate))
        return transaction.docChanged ? before.map(transaction.mapping, transaction.doc) : before
      },
    },
    props: { decorations: (state) => textMarksKey.getState(state) },
  })
}

/** The finding at a position: of several the one that is told first. */
export function textMarkAt(state: EditorState, position: number): string | null {
  const [found] = textMarksKey.getState(state)?.find(position, position) ?? []
  return found === undefined ? null : String(found.spec.key)
}

function decorate({ key, from, to, look, told }: TextMark): Decoration {
  return Decoration.inline(from, to, { class: `checking-mark mark-${look}`, title: told, 'data-mark': key }, { key })
}
