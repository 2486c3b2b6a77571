import { declaration } from '../docx/xml.ts'
import type { TracedDocx } from '../read/docx/trace-docx.ts'
import { insertLast, partBytes, partText, relationsOf } from './xml-part.ts'

export interface NewPart {
  /** `comments`: last word of the relation's type and of the content type, and name of the file. */
  readonly kind: string
  readonly content: string
}

/** Adds a part beside the main one, with its relation and content type, to what changes in the package; gives the relation's id. */
export function addPart(docx: TracedDocx, changed: Map<string, Uint8Array>, part: NewPart): string {
  const { box, parts, main } = docx
  const folder = parts.name.slice(0, parts.name.lastIndexOf('/') + 1)
  const textOf = (name: string, otherwise: string) => {
    const bytes = changed.get(name) ?? box.part(name)
    return bytes === null ? otherwise : partText(bytes)
  }
  const isTaken = (name: string) => box.has(name) || changed.has(name)
  const file = freeName(
    (at) => `${part.kind}${at}.xml`,
    (name) => isTaken(folder + name),
  )
  changed.set(folder + file, partBytes(part.content))

  const relationsName = `${folder}_rels/${parts.name.slice(folder.length)}.rels`
  const relations = textOf(relationsName, `${declaration}<Relationships xmlns="${packageRelations}"></Relationships>`)
  const id = freeName(
    (at) => `shufa${part.kind}${at}`,
    (name) => relations.includes(`"${name}"`),
  )
  const type = `${relationsOf(main.text)}/${part.kind}`
  const relation = (prefix: string) => `<${prefix}Relationship Id="${id}" Type="${type}" Target="${file}"/>`
  changed.set(relationsName, partBytes(insertLast(relations, relation)))

  const types = textOf(contentTypes, '')
  const override = (prefix: string) =>
    `<${prefix}Override PartName="/${folder}${file}" ContentType="${wordType}.${part.kind}+xml"/>`
  changed.set(contentTypes, partBytes(insertLast(types, override)))
  return id
}

const contentTypes = '[Content_Types].xml'
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

function freeName(nameAt: (at: number | '') => string, isTaken: (name: string) => boolean): string {
  if (!isTaken(nameAt(''))) return nameAt('')
  let at = 2
  while (isTaken(nameAt(at))) at += 1
  return nameAt(at)
}
