import Docxtemplater from 'docxtemplater'
import PizZip from 'pizzip'
import type { GongwenDocument } from '#gongwen/document.ts'

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const types = 'http://schemas.openxmlformats.org/package/2006/content-types'
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'

/** A Word template with a title and a loop of paragraphs: what a clerk's template would hold at least. */
export function makeTemplate(): Uint8Array {
  const paragraph = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
  const body = ['{title}', '{subtitle}', '{#paragraphs}', '{text}', '{/paragraphs}', '{signature}'].map(paragraph)
  const zip = new PizZip()
  zip.file(
    '[Content_Types].xml',
    `<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${word}"/></Types>`,
  )
  zip.file(
    '_rels/.rels',
    `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}" Target="word/document.xml"/></Relationships>`,
  )
  zip.file(
    'word/document.xml',
    `<w:document xmlns:w="${main}"><w:body>${body.join('')}<w:sectPr/></w:body></w:document>`,
  )
  return zip.generate({ type: 'uint8array' })
}

/** The text of a document in the template, without numbers, styles, page numbers or marks. */
export function fillTemplate(template: Uint8Array, document: GongwenDocument): Uint8Array {
  const filling = new Docxtemplater(new PizZip(template), { paragraphLoop: true })
  filling.render({
    title: document.title.join(''),
    subtitle: document.subtitle ?? '',
    paragraphs: document.blocks.map((block) => ({ text: textOf(block) })),
    signature: document.signature?.name ?? '',
  })
  return filling.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' })
}

function textOf(block: GongwenDocument['blocks'][number]): string {
  if (block.kind === 'heading') return block.text
  if (block.kind !== 'paragraph') return ''
  return `${block.lead?.text ?? ''}${block.runs.map(({ text }) => text).join('')}`
}
