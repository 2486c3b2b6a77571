import { validateInput } from '#derive/validator.ts'
import type { Capacity } from '#kernel/capacity.ts'
import { capacityLabels } from '#kernel/capacity.ts'
import { choice, text, words } from '#kernel/field.ts'
import { Refusal } from '#kernel/refusal.ts'
import { messages } from '../messages.ts'
import { administrators } from '../rules/administrators-exclude-one-another.ts'

/** What the first run is told. */
export interface SetupEntry {
  readonly organ: ReturnType<typeof organIn>
  readonly sections: readonly string[]
  readonly people: readonly SetupPerson[]
}

export interface SetupPerson {
  readonly name: string
  readonly username: string
  readonly capacity: Capacity
}

/** @throws Refusal 'invalid' */
export function readSetup(body: unknown): SetupEntry {
  if (!isObject(body) || !('organ' in body && 'sections' in body && 'people' in body))
    throw refused(messages.setupShape)
  if (!Array.isArray(body.people)) throw refused(messages.setupShape)
  const { sections } = validateInput({ sections: words({ label: messages.sections }) }, { sections: body.sections })
  if (sections === null || sections.length === 0) throw refused(messages.setupSections)
  const people = body.people.map((one: unknown) => validateInput(personFields, one))
  refuseWrongSeats(people)
  return { organ: organIn(body.organ), sections, people }
}

function organIn(organ: unknown) {
  return validateInput(organFields, organ)
}

const organFields = {
  name: text({ label: messages.organName, required: true, maxLength: 60 }),
  shortName: text({ label: messages.organShortName, required: true, maxLength: 20 }),
  kind: choice({ label: messages.organKind, required: true, choices: messages.organKinds }),
  level: choice({ label: messages.organLevel, required: true, choices: messages.organLevels }),
  province: text({ label: messages.organProvince, maxLength: 20 }),
}

const personFields = {
  name: text({ label: messages.person, required: true, maxLength: 30 }),
  username: text({ label: messages.username, required: true, maxLength: 30 }),
  capacity: choice({ label: messages.capacity, required: true, choices: capacityLabels }),
}

/** Each administrator once, and a clerk; whoever is named under several capacities has a seat of the others' only. */
function refuseWrongSeats(people: readonly SetupPerson[]): void {
  const seats = administrators.map((capacity) => people.filter((one) => one.capacity === capacity))
  const names = new Set(seats.flat().map(({ name }) => name))
  const hasClerk = people.some(({ capacity }) => capacity === 'office-clerk')
  const distinct = new Set(people.map(({ name }) => name)).size === people.length
  if (!seats.every(({ length }) => length === 1) || names.size !== 3 || !hasClerk || !distinct)
    throw refused(messages.setupAdministrators)
}

function refused(message: string): Refusal {
  return new Refusal('invalid', message)
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
