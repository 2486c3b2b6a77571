import { soundToken } from '#derive/search-tokens.ts'
import type { NameKind } from '#kernel/field.ts'
import { type RecordType, titleField } from '#kernel/record-type.ts'
import { soundsOf } from '#platform/name-sounds.ts'

/** By which a record is found from the letters of its name: ~lwq, ~linwanqing. [] of a type whose titles are no names. */
export function nameTokens(type: RecordType, title: string): readonly string[] {
  const kind = nameKind(type)
  return kind === null ? [] : [...new Set(soundsOf(title, kind).map(soundToken))]
}

export function nameKind(type: RecordType): NameKind | null {
  const field = type.fields[titleField(type)]
  return field?.kind === 'text' ? (field.sounds ?? null) : null
}
