import { type Look, plainLook } from '../look.ts'
import { contentsName, headingName, subtitleName, titleName } from './messages.ts'
import { childOf, childrenOf, isOn, settingOf, type XmlElement } from './parse-xml.ts'

export interface StyleSheet {
  lookOf(style: string | undefined): Look
  /** Text of this character style is not printed. */
  isHidden(style: string | undefined): boolean
  /** `w:numId` of a list style. */
  listOf(style: string): string | undefined
}

const deepest = 20

export function readStyleSheet(root: XmlElement | null): StyleSheet {
  const styles = childrenOf(root ?? undefined, 'w:style')
  const byId = new Map(styles.map((style) => [style.attributes['w:styleId'] ?? '', style]))
  const first = styles.find(({ attributes }) => attributes['w:type'] === 'paragraph' && attributes['w:default'] === '1')
  const defaultId = first?.attributes['w:styleId'] ?? ''
  const looks = new Map<string, Look>()
  const lookOf = (id: string, depth: number): Look => {
    const known = looks.get(id)
    if (known !== undefined) return known
    const style = byId.get(id)
    if (style === undefined || depth > deepest) return plainLook
    const basedOn = settingOf(style, 'w:basedOn')
    const inherited = basedOn === undefined ? plainLook : lookOf(basedOn, depth + 1)
    const named = nameLook(settingOf(style, 'w:name') ?? '', inherited)
    const look = overlay(named, childOf(style, 'w:pPr'), childOf(style, 'w:rPr'))
    looks.set(id, look)
    return look
  }
  return {
    lookOf: (style) => lookOf(style ?? defaultId, 0),
    isHidden: (style) => style !== undefined && lookOf(style, 0).isHidden,
    listOf: (style) => settingOf(childOf(childOf(byId.get(style), 'w:pPr'), 'w:numPr'), 'w:numId'),
  }
}

/** A paragraph with its own properties over those of its style. */
export function overlay(look: Look, paragraph: XmlElement | undefined, run?: XmlElement): Look {
  if (paragraph === undefined && run === undefined) return look
  const outline = settingOf(paragraph, 'w:outlineLvl')
  const alignment = settingOf(paragraph, 'w:jc')
  const size = Number(settingOf(run, 'w:sz'))
  const numbering = childOf(paragraph, 'w:numPr')
  const list = settingOf(numbering, 'w:numId')
  const level = settingOf(numbering, 'w:ilvl')
  return {
    ...look,
    headingLevel: outline === undefined ? look.headingLevel : headingOf(outline),
    isCentred: alignment === undefined ? look.isCentred : alignment === 'center',
    size: size > 0 ? size : look.size,
    isHidden: childOf(run, 'w:vanish') === undefined ? look.isHidden : isOn(run, 'w:vanish'),
    list: list ?? look.list,
    level: level === undefined ? look.level : Math.max(0, Number(level) || 0),
  }
}

function headingOf(outline: string): number | null {
  const level = Number(outline)
  return level >= 0 && level < 9 ? level + 1 : null
}

function nameLook(name: string, inherited: Look): Look {
  const heading = headingName.exec(name)
  if (heading !== null) return { ...inherited, headingLevel: Number(heading[1]), part: null }
  if (titleName.test(name)) return { ...inherited, part: 'title' }
  if (subtitleName.test(name)) return { ...inherited, part: 'subtitle' }
  return contentsName.test(name) ? { ...inherited, part: 'contents' } : inherited
}
