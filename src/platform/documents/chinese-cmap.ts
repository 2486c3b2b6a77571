/**
 * The encodings of Chinese fonts that a PDF names without bringing them along, as CMaps whose character ids are the
 * characters of Unicode themselves: only the text is wanted, never the shapes. `null` for a name that is none of them.
 */
export function chineseCMap(name: string): string | null {
  const base = name.replace(/-[HV]$/, '')
  if (base === name) return null
  if (['UniGB-UCS2', 'UniGB-UTF16'].includes(base))
    return cMap(
      name,
      rows('cidrange', (high) => `${high * 256}`),
    )
  const isGbk = ['GBK-EUC', 'GBKp-EUC', 'GBK2K', 'GB-EUC', 'GBpc-EUC'].includes(base)
  return isGbk ? cMap(name, doubleBytes(new TextDecoder('gbk'))) : null
}

/** The characters of ids given by `chineseCMap`: themselves. */
export function idsAsCharacters(name: string): string {
  return cMap(
    name,
    rows('bfrange', (high) => `<${hex(high)}00>`),
  )
}

/** Ids of a font's own order, of which no table is at hand: all are characters without meaning. */
export function idsWithoutMeaning(name: string): string {
  return cMap(
    name,
    rows('bfrange', () => '<e000>'),
  )
}

function rows(kind: 'cidrange' | 'bfrange', target: (high: number) => string): readonly string[] {
  return [
    '1 begincodespacerange <0000> <ffff> endcodespacerange',
    `256 begin${kind}`,
    ...Array.from({ length: 256 }, (_, high) => `<${hex(high)}00> <${hex(high)}ff> ${target(high)}`),
    `end${kind}`,
  ]
}

/** Single bytes of ASCII and the double bytes of GBK, row by row. */
function doubleBytes(decoder: TextDecoder): readonly string[] {
  const lines = [
    '2 begincodespacerange <00> <80> <8140> <fefe> endcodespacerange',
    '1 begincidrange <20> <7e> 32 endcidrange',
  ]
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    const chars: string[] = []
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const character = trail === 0x7f ? '' : decoder.decode(Uint8Array.of(lead, trail))
      if (character.length === 1 && character !== '\ufffd')
        chars.push(`<${hex(lead)}${hex(trail)}> ${character.charCodeAt(0)}`)
    }
    lines.push(`${chars.length} begincidchar`, ...chars, 'endcidchar')
  }
  return lines
}

function cMap(name: string, lines: readonly string[]): string {
  const mode = name.endsWith('-V') ? 1 : 0
  return ['begincmap', `/CMapName /${name} def`, `/WMode ${mode} def`, ...lines, 'endcmap'].join('\n')
}

function hex(byte: number): string {
  return byte.toString(16).padStart(2, '0')
}
