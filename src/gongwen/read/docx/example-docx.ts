import { strToU8, type Zippable, zipSync } from 'fflate'
import { declaration, relationNamespace, wordNamespace } from '../../docx/xml.ts'

/** Parts of a .docx made for a test; `body` alone is enough. */
export interface ExampleParts {
  readonly body: string
  readonly styles?: string
  readonly numbering?: string
  readonly comments?: string
  readonly footnotes?: string
  readonly header?: string
  /** Further parts by name, as they are. */
  readonly more?: Readonly<Record<string, string | Uint8Array>>
  /** Further relations of the document. */
  readonly relations?: string
}

const kinds = ['styles', 'numbering', 'comments', 'footnotes', 'header'] as const
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const namespaces = [
  `xmlns:w="${wordNamespace}" xmlns:r="${relationNamespace}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"',
].join(' ')

/** Builds a small .docx of hand-written WordprocessingML. */
export function exampleDocx(parts: ExampleParts): Uint8Array {
  const given = kinds.filter((kind) => parts[kind] !== undefined)
  const roots = {
    styles: 'styles',
    numbering: 'numbering',
    comments: 'comments',
    footnotes: 'footnotes',
    header: 'hdr',
  }
  const relations = given.map((kind) => `<Relationship Id="x${kind}" Type="${office}/${kind}" Target="${kind}.xml"/>`)
  const entries: Zippable = {
    '[Content_Types].xml': strToU8(contentTypes),
    '_rels/.rels': strToU8(
      relationsPart(`<Relationship Id="a" Type="${office}/officeDocument" Target="word/document.xml"/>`),
    ),
    'word/_rels/document.xml.rels': strToU8(relationsPart(relations.join('') + (parts.relations ?? ''))),
    'word/document.xml': strToU8(rootOf('document', `<w:body>${parts.body}</w:body>`)),
  }
  for (const kind of given) entries[`word/${kind}.xml`] = strToU8(rootOf(roots[kind], parts[kind] ?? ''))
  for (const [name, content] of Object.entries(parts.more ?? {}))
    entries[name] = typeof content === 'string' ? strToU8(content) : content
  return zipSync(entries, { mtime: new Date(2024, 0, 1) })
}

/** A paragraph of plain runs; `properties` is the inside of `w:pPr`. */
export function paragraph(text: string | readonly string[], properties = ''): string {
  const runs = typeof text === 'string' ? [text] : text
  const written = runs.map((run) => `<w:r><w:t xml:space="preserve">${run}</w:t></w:r>`).join('')
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${written}</w:p>`
}

export function numbered(list: number, level: number): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`
}

/** A list definition: one `[format, template]` a level. */
export function listDefinition(
  id: number,
  levels: readonly (readonly [format: string, template: string, more?: string])[],
): string {
  const written = levels.map(
    ([format, template, more = ''], at) =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${template}"/></w:lvl>`,
  )
  return `<w:abstractNum w:abstractNumId="${id}">${written.join('')}</w:abstractNum>`
}

export function listUse(id: number, definition: number, overrides = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/>${overrides}</w:num>`
}

function rootOf(name: string, content: string): string {
  return `${declaration}<w:${name} ${namespaces}>${content}</w:${name}>`
}

function relationsPart(relations: string): string {
  return `${declaration}<Relationships xmlns="${packageRelations}">${relations}</Relationships>`
}

const contentTypes = `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`
