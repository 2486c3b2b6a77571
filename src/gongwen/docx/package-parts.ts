import { declaration } from './xml.ts'

const types = 'http://schemas.openxmlformats.org/package/2006/content-types'
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const core = 'application/vnd.openxmlformats-package.core-properties+xml'
const coreRelation = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties'

const wordParts = [
  ['document.xml', `${word}.document.main+xml`],
  ['styles.xml', `${word}.styles+xml`],
  ['settings.xml', `${word}.settings+xml`],
  ['fontTable.xml', `${word}.fontTable+xml`],
  ['footer1.xml', `${word}.footer+xml`],
  ['footer2.xml', `${word}.footer+xml`],
] as const

export const contentTypesPart = `${declaration}<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${wordParts
  .map(([name, type]) => `<Override PartName="/word/${name}" ContentType="${type}"/>`)
  .join('')}<Override PartName="/docProps/core.xml" ContentType="${core}"/></Types>`

export const packageRelationsPart = relationsPart([
  [`${office}/officeDocument`, 'word/document.xml'],
  [coreRelation, 'docProps/core.xml'],
])

/** The third and fourth are named by the section of the document. */
export const documentRelationsPart = relationsPart([
  [`${office}/styles`, 'styles.xml'],
  [`${office}/settings`, 'settings.xml'],
  [`${office}/footer`, 'footer1.xml'],
  [`${office}/footer`, 'footer2.xml'],
  [`${office}/fontTable`, 'fontTable.xml'],
])

function relationsPart(entries: readonly (readonly [type: string, target: string])[]): string {
  const written = entries.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`,
  )
  return `${declaration}<Relationships xmlns="${relations}">${written.join('')}</Relationships>`
}
