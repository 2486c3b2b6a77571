import type { Node } from 'prosemirror-model'
import { type EditorState, Plugin, PluginKey } from 'prosemirror-state'
import { Decoration, DecorationSet } from 'prosemirror-view'
import { numberBlocks } from '#gongwen/number-blocks.ts'
import { sourceKey } from '../../block.ts'
import { readSource } from '../../body-guard.ts'
import { toGongwenBlocks } from '../../to-gongwen.ts'
import { typedFigures } from '../../typed-figures.ts'
import { fromDoc } from './convert.ts'

/** What the text is held against while it is written. */
export interface Proofs {
  /** Value of each figure as it counts now, by `sourceKey`; `null` when it no longer counts. */
  readonly figures: Readonly<Record<string, number | null>>
  /** Figures that stand word for word in a record the block rests on, by block id. */
  readonly quoted: ReadonlyMap<string, ReadonlySet<string>>
}

export const proofsKey = new PluginKey<{ readonly proofs: Proofs; readonly marks: DecorationSet }>('proofs')

/** Numbers the headings, and marks stale and unproved figures. Nothing of it is part of the text. */
export function marksOfProof(first: Proofs): Plugin {
  return new Plugin({
    key: proofsKey,
    state: {
      init: (_config, state) => ({ proofs: first, marks: decorate(state.doc, first) }),
      apply(transaction, before) {
        const told: Proofs | undefined = transaction.getMeta(proofsKey)
        const proofs = told ?? before.proofs
        if (told === undefined && !transaction.docChanged) return before
        return { proofs, marks: decorate(transaction.doc, proofs) }
      },
    },
    props: { decorations: (state) => proofsKey.getState(state)?.marks },
  })
}

function decorate(doc: Node, proofs: Proofs): DecorationSet {
  const found: Decoration[] = [...numbers(doc)]
  doc.descendants((node, position, parent) => {
    if (node.type.name === 'figure') found.push(...stale(node, position, proofs))
    if (node.isText && parent !== null) found.push(...unproved(node, position, parent, proofs))
  })
  return DecorationSet.create(doc, found)
}

/** Shown before the text by the style sheet: an element there would catch the cursor and what is typed at it. */
function numbers(doc: Node): readonly Decoration[] {
  const blocks = toGongwenBlocks(fromDoc(doc))
  const labels = new Map(
    numberBlocks({ blocks }).map(({ block, label }) => [block.kind === 'table' ? '' : (block.mark ?? ''), label]),
  )
  const found: Decoration[] = []
  doc.forEach((node, offset) => {
    const label = labels.get(node.attrs.id)
    if (label === undefined || label === '') return
    found.push(Decoration.node(offset, offset + node.nodeSize, { 'data-number': label }))
  })
  return found
}

function stale(node: Node, position: number, { figures }: Proofs): readonly Decoration[] {
  const key = sourceKey(readSource(node.attrs.source))
  const now = figures[key]
  if (now === undefined || now === node.attrs.value) return []
  const title = now === null ? '所依据的记录已不再计入' : `台账现为${now}${node.attrs.unit}，点击更新`
  const attrs = {
    class: now === null ? 'lost' : 'stale',
    'data-now': now === null ? '失据' : `${now}${node.attrs.unit}`,
    title,
  }
  return [Decoration.node(position, position + node.nodeSize, attrs)]
}

function unproved(node: Node, position: number, parent: Node, { quoted }: Proofs): readonly Decoration[] {
  const known = quoted.get(parent.attrs.id)
  return typedFigures(node.text ?? '')
    .filter(({ text }) => known?.has(text) !== true)
    .map(({ offset, text }) =>
      Decoration.inline(
        position + offset,
        position + offset + text.length,
        { class: 'unproved', title: '没有绑定台账记录，点击绑定' },
        { typed: text },
      ),
    )
}

/** The unproved figure at a position, if there is one. */
export function unprovedAt(state: EditorState, position: number) {
  const [found] = proofsKey.getState(state)?.marks.find(position, position, (spec) => 'typed' in spec) ?? []
  return found === undefined ? null : { from: found.from, to: found.to, text: String(found.spec.typed) }
}
