import type { Field } from '#kernel/field.ts'
import { fieldEntries, type RecordType } from '#kernel/record-type.ts'
import type { Register } from './register.ts'

/**
 * Pairs of fields that ask for the same fact, as 'exam.place = meeting.place', in the order of the register.
 * A fact has one home: a form that needs it again refers to the record that keeps it. Two fields of different types
 * are the same when their labels are; where one type refers to the other, also when one label only says whose it is
 * (主持人 of a session, 会议主持人 of the meeting it names).
 */
export function sameFacts({ recordTypes }: Pick<Register, 'recordTypes'>): readonly string[] {
  const asked = recordTypes.flatMap(askedOf)
  return asked.flatMap((one, at) =>
    asked
      .slice(at + 1)
      .filter((other) => isSame(one, other))
      .map((other) => `${one.name} = ${other.name}`),
  )
}

interface Asked {
  readonly type: RecordType
  /** 'meeting.place' */
  readonly name: string
  readonly field: Field
  readonly label: string
}

function askedOf(type: RecordType): readonly Asked[] {
  return fieldEntries(type).map(([name, field]) => ({
    ...{ type, name: `${type.name}.${name}`, field },
    label: foldLabel(field.label),
  }))
}

/** What people take for the same words: width, letters' size, blanks and marks do not count. */
function foldLabel(label: string): string {
  return label
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\p{P}\p{S}\s]/gu, '')
}

function isSame(one: Asked, other: Asked): boolean {
  if (one.type === other.type) return false
  if (one.label === other.label) return true
  const isNear = refersTo(one.type, other.type) || refersTo(other.type, one.type)
  return isNear && one.field.kind === other.field.kind && (saysWhose(one, other) || saysWhose(other, one))
}

function refersTo(type: RecordType, kept: RecordType): boolean {
  return fieldEntries(type).some(
    ([, field]) => (field.kind === 'reference' || field.kind === 'references') && field.to === kept.name,
  )
}

/** 会议主持人 ends in 主持人, 主持人任职 does not. */
function saysWhose(long: Asked, short: Asked): boolean {
  return long.label.endsWith(short.label)
}
