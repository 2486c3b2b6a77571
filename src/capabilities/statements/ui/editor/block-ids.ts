import { Plugin } from 'prosemirror-state'

/** Gives each block an id of its own: a paragraph split in two would otherwise share one. */
export function blockIds(makeId: () => string): Plugin {
  return new Plugin({
    appendTransaction(transactions, _before, state) {
      if (!transactions.some((transaction) => transaction.docChanged)) return null
      const seen = new Set<string>()
      const transaction = state.tr
      let pillar = ''
      state.doc.forEach((node, offset) => {
        const id: string = node.attrs.id
        const attrs = { ...node.attrs }
        if (node.attrs.pillar === '') attrs.pillar = pillar
        if (id === '' || seen.has(id)) {
          attrs.id = makeId()
          // What was split off keeps the words, not the proofs of the whole.
          if (id !== '' && 'rests' in attrs) attrs.rests = []
        }
        pillar = attrs.pillar
        seen.add(attrs.id)
        if (attrs.id !== id || attrs.pillar !== node.attrs.pillar) transaction.setNodeMarkup(offset, undefined, attrs)
      })
      return transaction.docChanged ? transaction.setMeta('addToHistory', false) : null
    },
  })
}
