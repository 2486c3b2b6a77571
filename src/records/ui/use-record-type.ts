import type { RecordType } from '#kernel/record-type.ts'
import { useRegister } from './context.tsx'

/** The type of that name, `undefined` where the address names none. */
export function useRecordType(name: string): RecordType | undefined {
  return useRegister().recordTypes.find((type) => type.name === name)
}
