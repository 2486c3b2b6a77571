import { parameters } from './data/parameters-data.ts'
import type { LawParameter } from './parameter.ts'

const byKey = new Map(parameters.map((parameter) => [parameter.key, parameter]))

/** The parameter with its default and where that comes from. @throws Error for a key there is none of: a bug */
export function lawParameter(key: string): LawParameter {
  const parameter = byKey.get(key)
  if (parameter === undefined) throw new Error(`no such parameter: ${key}`)
  return parameter
}
