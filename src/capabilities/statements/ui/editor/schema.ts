import { type DOMOutputSpec, type Node, Schema } from 'prosemirror-model'

/**
 * The text of a statement as the editor holds it. A block keeps its id, part and proofs as attributes; a run-in
 * heading is the marked beginning of its paragraph; a figure is one indivisible character.
 */
export const statementSchema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    heading: {
      group: 'block',
      content: 'text*',
      marks: '',
      attrs: { id: { default: '' }, level: { default: 1 }, pillar: { default: '' } },
      toDOM: (node) => [
        `h${node.attrs.level + 1}`,
        { class: `level-${node.attrs.level}`, 'data-block': node.attrs.id },
        0,
      ],
      parseDOM: [1, 2, 3, 4].map((level) => ({ tag: `h${level + 1}`, attrs: { level } })),
    },
    paragraph: {
      group: 'block',
      content: '(text | figure)*',
      attrs: { id: { default: '' }, level: { default: null }, pillar: { default: '' }, rests: { default: [] } },
      toDOM: (node) => ['p', { class: node.attrs.level === null ? 'plain' : 'led', 'data-block': node.attrs.id }, 0],
      parseDOM: [{ tag: 'p' }],
    },
    gap: {
      group: 'block',
      atom: true,
      selectable: true,
      attrs: {
        id: { default: '' },
        pillar: { default: '' },
        missing: { default: '' },
        recordType: { default: '' },
        accepted: { default: null },
      },
      toDOM: gapToDom,
    },
    figure: {
      group: 'inline',
      inline: true,
      atom: true,
      attrs: { source: { default: null }, value: { default: 0 }, unit: { default: '' } },
      toDOM: (node) => [
        'span',
        {
          class: 'figure',
          'data-figure': JSON.stringify(node.attrs.source),
          'data-value': String(node.attrs.value),
          'data-unit': node.attrs.unit,
        },
        `${node.attrs.value}${node.attrs.unit}`,
      ],
      leafText: (node) => `${node.attrs.value}${node.attrs.unit}`,
      parseDOM: [{ tag: 'span[data-figure]', getAttrs: figureFromDom }],
    },
    text: { group: 'inline' },
  },
  marks: {
    lead: { inclusive: true, toDOM: () => ['strong', { class: 'lead' }, 0], parseDOM: [{ tag: 'strong.lead' }] },
  },
})

function gapToDom(node: Node): DOMOutputSpec {
  const accepted = node.attrs.accepted
  return [
    'div',
    { class: accepted === null ? 'gap' : 'gap accepted', 'data-block': node.attrs.id, contenteditable: 'false' },
    ['span', { class: 'gap-word' }, accepted === null ? '缺' : '已说明'],
    ['span', {}, accepted === null ? node.attrs.missing : `${node.attrs.missing}：${accepted}`],
  ]
}

/** Keeps a figure bound when it is cut and pasted. */
function figureFromDom(dom: HTMLElement) {
  const { figure, value, unit } = dom.dataset
  if (figure === undefined || value === undefined) return false
  const source: unknown = JSON.parse(figure)
  return { source, value: Number(value), unit: unit ?? '' }
}
