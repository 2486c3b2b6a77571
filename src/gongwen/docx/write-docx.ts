import { strToU8, type Zippable, zipSync } from 'fflate'
import { cleanText } from '../clean-text.ts'
import { composeDocument } from '../compose-document.ts'
import type { Composed } from '../composed.ts'
import type { GongwenDocument } from '../document.ts'
import { chosenFonts, type Fonts } from '../fonts.ts'
import { paginate } from '../typeset.ts'
import { bodyPart } from './body.ts'
import { contentTypesPart, documentRelationsPart, packageRelationsPart } from './package-parts.ts'
import { fontsPart, footerPart, propertiesPart, settingsPart } from './parts.ts'
import { stylesPart } from './styles.ts'

/** Writes a .docx by GB/T 9704-2012. The same document gives the same bytes: no clock, no chance, fixed order. */
export function writeDocx(document: GongwenDocument): Uint8Array {
  const { title, signature } = document
  const about = { title: title.join(''), author: signature?.name ?? '', on: signature?.on }
  return writeComposed(composeDocument(document), about, chosenFonts(document.fonts))
}

export interface About {
  readonly title: string
  readonly author: string
  readonly on: string | undefined
}

/** A .docx of paragraphs already composed. */
export function writeComposed(composed: readonly Composed[], { title, author, on }: About, fonts: Fonts): Uint8Array {
  return zip({
    '[Content_Types].xml': contentTypesPart,
    '_rels/.rels': packageRelationsPart,
    'docProps/core.xml': propertiesPart(cleanText(title), cleanText(author), on),
    'word/document.xml': bodyPart(composed, keptWithNext(composed), fonts),
    'word/_rels/document.xml.rels': documentRelationsPart,
    'word/styles.xml': stylesPart(fonts),
    'word/settings.xml': settingsPart(),
    'word/fontTable.xml': fontsPart(fonts),
    'word/footer1.xml': footerPart('odd', fonts),
    'word/footer2.xml': footerPart('even', fonts),
  })
}

/**
 * A heading is tied to its text only where a page would end between them: tied everywhere, it could leave a blank last line
 * in Word. What belongs to the signature is always tied.
 */
function keptWithNext(composed: readonly Composed[]): ReadonlySet<number> {
  const pageStarts = new Set(
    paginate(composed)
      .slice(1)
      .map((page) => page.items[0]?.paragraph),
  )
  const kept = new Set<number>()
  for (const [at, item] of composed.entries()) {
    if (item.kind === 'table' || !item.keepWithNext) continue
    if (!item.role.startsWith('heading') || pageStarts.has(at) || kept.has(at - 1)) kept.add(at)
  }
  return kept
}

/** Every part bears the earliest moment a zip can carry, in local time as the format wants it. */
function zip(parts: Readonly<Record<string, string>>): Uint8Array {
  const mtime = new Date(1980, 0, 1)
  const entries: Zippable = {}
  for (const [name, content] of Object.entries(parts)) entries[name] = [strToU8(content), { mtime, level: 6 }]
  return zipSync(entries)
}
