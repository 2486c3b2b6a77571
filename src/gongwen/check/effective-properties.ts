import { attribute, child, children, type Element, localName } from './xml-tree.ts'

/** Flat properties: `sz` for a `w:val`, `spacing@line` for any other attribute. */
export type Properties = Readonly<Record<string, string>>

export interface StyleSheet {
  nameOf(styleId: string | undefined): string
  paragraph(styleId: string | undefined, direct: Element | undefined): Properties
  run(styleId: string | undefined, direct: Element | undefined): Properties
}

/** Resolves what really holds: defaults of the document, then the chain of styles, then what stands at the place itself. */
export function readStyleSheet(
  styles: Element = noStyles,
  themeFaces: Readonly<Record<string, string>> = {},
): StyleSheet {
  const byId = new Map(children(styles, 'style').map((style) => [attribute(style, 'styleId') ?? '', style]))
  const first = children(styles, 'style').find((style) => isOn(attribute(style, 'default')) && isParagraphStyle(style))
  const defaults = child(styles, 'docDefaults')
  const defaultId = attribute(first, 'styleId')
  const chainOf = (id: string | undefined) => chain(byId, id ?? defaultId)
  const paragraphDefaults = flatten(child(child(defaults, 'pPrDefault'), 'pPr'))
  const runDefaults = flatten(child(child(defaults, 'rPrDefault'), 'rPr'))
  return {
    nameOf: (id) => attribute(child(byId.get(id ?? defaultId ?? ''), 'name'), 'val') ?? '',
    paragraph: (id, direct) =>
      merge([paragraphDefaults, ...chainOf(id).map((style) => flatten(child(style, 'pPr'))), flatten(direct)]),
    run: (id, direct) => {
      const characterStyle = attribute(child(direct, 'rStyle'), 'val')
      const fromCharacter = characterStyle === undefined ? [] : chain(byId, characterStyle)
      const links = [...chainOf(id), ...fromCharacter].map((style) => flatten(child(style, 'rPr')))
      return withThemeFace(merge([runDefaults, ...links, flatten(direct)]), themeFaces)
    },
  }
}

const noStyles: Element = { name: 'w:styles', attributes: {}, children: [] }

export function isOn(value: string | undefined): boolean {
  return value !== undefined && !['0', 'false', 'off'].includes(value)
}

function isParagraphStyle(style: Element): boolean {
  return attribute(style, 'type') === 'paragraph'
}

/** From the root to the style itself. A circle, which Word would not write, ends the walk. */
function chain(byId: ReadonlyMap<string, Element>, id: string | undefined): readonly Element[] {
  const found: Element[] = []
  let style = byId.get(id ?? '')
  while (style && !found.includes(style)) {
    found.unshift(style)
    style = byId.get(attribute(child(style, 'basedOn'), 'val') ?? '')
  }
  return found
}

/** A face named at one place puts away the face of the theme named at a wider one. */
function merge(links: readonly Properties[]): Properties {
  const merged: Record<string, string> = {}
  for (const link of links) {
    for (const script of scripts) if (`rFonts@${script}` in link) delete merged[`rFonts@${script}Theme`]
    Object.assign(merged, link)
  }
  return merged
}

function withThemeFace(properties: Properties, faces: Readonly<Record<string, string>>): Properties {
  const face = faces[properties['rFonts@eastAsiaTheme'] ?? '']
  return face ? { ...properties, 'rFonts@eastAsia': face } : properties
}

const scripts = ['ascii', 'hAnsi', 'eastAsia', 'cs'] as const

function flatten(properties: Element | undefined): Properties {
  if (!properties) return {}
  const flat: Record<string, string> = {}
  for (const property of children(properties)) {
    const name = localName(property)
    const attributes = Object.entries(property.attributes)
    if (attributes.length === 0) flat[name] = 'true'
    for (const [key, value = ''] of attributes) {
      const short = key.slice(key.indexOf(':') + 1)
      flat[short === 'val' ? name : `${name}@${short}`] = value
    }
  }
  return flat
}
