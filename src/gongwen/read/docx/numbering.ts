import { formatNumber } from './number-formats.ts'
import { childOf, childrenOf, isOn, settingOf, type XmlElement } from './parse-xml.ts'

/** Which list and level a paragraph belongs to, as `w:numPr` says. */
export interface ListPlace {
  readonly list: string
  readonly level: number
}

export interface Numbering {
  /** Counts this paragraph and gives what Word prints before it; empty for bullets and for what is not numbered. */
  next(place: ListPlace): NumberLabel
  /** Level of the list that a paragraph style is tied to. */
  levelOfStyle(list: string, style: string): number | null
}

export interface NumberLabel {
  readonly text: string
  readonly number: number
}

interface Level {
  readonly start: number
  readonly format: string
  readonly template: string
  /** Level (from 1) whose paragraphs restart this one; 0 for never, `null` for every higher level. */
  readonly restartsAfter: number | null
  readonly isDecimalOnly: boolean
  readonly style: string | undefined
}

interface List {
  /** Lists of one definition count on together. */
  readonly definition: string
  readonly levels: ReadonlyMap<number, Level>
  readonly startOverrides: ReadonlyMap<number, number>
}

const deepest = 8
const nothing: NumberLabel = { text: '', number: 0 }

export function readNumbering(root: XmlElement | null, listOfStyle: (style: string) => string | undefined): Numbering {
  const lists = root === null ? new Map<string, List>() : readLists(root, listOfStyle)
  const counts = new Map<string, (number | undefined)[]>()
  const started = new Set<string>()
  return {
    levelOfStyle(list, style) {
      for (const [at, level] of lists.get(list)?.levels ?? []) if (level.style === style) return at
      return null
    },
    next({ list: id, level: at }) {
      const list = lists.get(id)
      const level = list?.levels.get(at)
      if (list === undefined || level === undefined) return nothing
      const count = counts.get(list.definition) ?? []
      counts.set(list.definition, count)
      const override = list.startOverrides.get(at)
      const key = `${id} ${at}`
      const isRestarted = override !== undefined && !started.has(key)
      started.add(key)
      const before = count[at]
      count[at] = isRestarted ? override : before === undefined ? (override ?? level.start) : before + 1
      resetBelow(list, count, at)
      return { text: print(list, count, level), number: count[at] }
    },
  }
}

function resetBelow({ levels }: List, count: (number | undefined)[], at: number): void {
  for (let below = at + 1; below <= deepest; below += 1) {
    const restartsAfter = levels.get(below)?.restartsAfter ?? null
    if (restartsAfter === null || (restartsAfter > 0 && at < restartsAfter)) count[below] = undefined
  }
}

/** `%1.%2` with the numbers of those levels; one that has not been counted yet shows its start. */
function print({ levels }: List, count: readonly (number | undefined)[], { format, template, isDecimalOnly }: Level) {
  if (format === 'bullet') return ''
  return template.replaceAll(/%([1-9])/g, (_, digit) => {
    const at = Number(digit) - 1
    const level = levels.get(at)
    if (level === undefined) return ''
    return formatNumber(count[at] ?? level.start, isDecimalOnly ? 'decimal' : level.format)
  })
}

function readLists(root: XmlElement, listOfStyle: (style: string) => string | undefined): ReadonlyMap<string, List> {
  const definitions = new Map(
    childrenOf(root, 'w:abstractNum').map((one) => [one.attributes['w:abstractNumId'] ?? '', one]),
  )
  const numbers = new Map(childrenOf(root, 'w:num').map((one) => [one.attributes['w:numId'] ?? '', one]))
  const definitionOf = (list: string, seen: number): string => {
    const id = settingOf(numbers.get(list), 'w:abstractNumId') ?? ''
    const linked = settingOf(definitions.get(id), 'w:numStyleLink')
    const other = linked === undefined || seen > deepest ? undefined : listOfStyle(linked)
    return other === undefined || other === list ? id : definitionOf(other, seen + 1)
  }
  return new Map(
    [...numbers].map(([id, number]) => {
      const definition = definitionOf(id, 0)
      return [id, readList(definition, definitions.get(definition), childrenOf(number, 'w:lvlOverride'))]
    }),
  )
}

function readList(definition: string, element: XmlElement | undefined, overrides: readonly XmlElement[]): List {
  const levels = new Map(childrenOf(element, 'w:lvl').map((level) => [indexOf(level), readLevel(level)]))
  const startOverrides = new Map<number, number>()
  for (const override of overrides) {
    const own = childOf(override, 'w:lvl')
    const start = numberOf(settingOf(override, 'w:startOverride'))
    if (own !== undefined) levels.set(indexOf(override), readLevel(own))
    if (start !== null) startOverrides.set(indexOf(override), start)
  }
  return { definition, levels, startOverrides }
}

function indexOf(element: XmlElement): number {
  return numberOf(element.attributes['w:ilvl']) ?? 0
}

function readLevel(level: XmlElement): Level {
  return {
    start: numberOf(settingOf(level, 'w:start')) ?? 0,
    format: formatOf(level),
    template: (settingOf(level, 'w:lvlText') ?? '').slice(0, 64),
    restartsAfter: numberOf(settingOf(level, 'w:lvlRestart')),
    isDecimalOnly: isOn(level, 'w:isLgl'),
    style: settingOf(level, 'w:pStyle'),
  }
}

/** Newer formats stand in an alternative that older programs do not read. */
function formatOf(level: XmlElement): string {
  const choice = childOf(childOf(level, 'mc:AlternateContent'), 'mc:Choice')
  return settingOf(choice, 'w:numFmt') ?? settingOf(level, 'w:numFmt') ?? 'decimal'
}

function numberOf(value: string | undefined): number | null {
  const number = Number(value)
  return value === undefined || !Number.isInteger(number) ? null : Math.max(0, number)
}
