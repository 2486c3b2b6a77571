import { pinyin } from 'pinyin-pro'

/** A name may be read in more ways than anybody asks for. */
const mostReadings = 8

/**
 * How a Chinese name sounds, in plain letters: the initials and the whole, once per reading (ü is written v). A surname
 * has its own reading (单 shàn, 曾 zēng); in given names every reading counts, since nobody can tell 长 cháng from zhǎng.
 * [] of a name without Chinese characters: letters are found as they stand.
 */
export function soundsOf(name: string, kind: 'person' | 'thing'): readonly string[] {
  const isPerson = kind === 'person'
  const characters = pinyin(name.normalize('NFKC'), {
    type: 'all',
    toneType: 'none',
    v: true,
    surname: isPerson ? 'head' : 'off',
  })
  if (!characters.some(({ isZh }) => isZh)) return []
  const readings = characters.map(({ isZh, origin, result, polyphonic }, at) => {
    if (!isZh) return [origin.toLowerCase().replaceAll(/[^a-z]/g, '')]
    return isPerson && at > 0 ? [...new Set([result, ...polyphonic.map(plain)])] : [result]
  })
  return spoken(readings).flatMap((syllables) => [syllables.map((one) => one.slice(0, 1)).join(''), syllables.join('')])
}

/** Every way through the readings, the likeliest first. */
function spoken(readings: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return readings.reduce<readonly (readonly string[])[]>(
    (begun, ways) => ways.flatMap((way) => begun.map((one) => [...one, way])).slice(0, mostReadings),
    [[]],
  )
}

/** lǚ → lv */
function plain(syllable: string): string {
  const toneless = syllable.normalize('NFD').replaceAll(/[\u0300\u0301\u0304\u030c]/g, '')
  return toneless.normalize('NFC').replaceAll('ü', 'v')
}
