import type { Field } from '#kernel/field.ts'
import { fieldEntries, type RecordType } from '#kernel/record-type.ts'
import { voided } from '#kernel/workflow.ts'
import { register } from '../../register.ts'
import { WrongUsage } from '../wrong-usage.ts'
import { messages } from './messages.ts'

/** A record type by its name or its title. @throws WrongUsage */
export function namedType(text: string): RecordType {
  const type = register.recordTypes.find(({ name, title }) => name === text || title === text)
  if (type === undefined) throw new WrongUsage(messages.noSuchType(text))
  return type
}

/** A field by its name or its label. @throws WrongUsage */
export function namedField(type: RecordType, text: string): readonly [name: string, field: Field] {
  const found = fieldEntries(type).find(([name, { label }]) => name === text || label === text)
  if (found === undefined) throw new WrongUsage(messages.noSuchField(type.title, text))
  return found
}

/** States, each by its name or what people read. @throws WrongUsage */
export function namedStates(type: RecordType, text: string): string {
  const states = { ...type.workflow.states, [voided.state]: voided.label }
  return text
    .split(',')
    .map((one) => keyOf(states, one) ?? refuseState(type, one))
    .join(',')
}

/** What is read of a state. */
export function stateWords(type: RecordType, state: string): string {
  return state === voided.state ? voided.label : (type.workflow.states[state] ?? state)
}

/** The key of a choice by itself or by its label. */
export function keyOf(choices: Readonly<Record<string, string>>, text: string): string | undefined {
  return Object.entries(choices).find(([key, label]) => key === text || label === text)?.[0]
}

function refuseState(type: RecordType, text: string): never {
  throw new WrongUsage(messages.noSuchState(type.title, text))
}
