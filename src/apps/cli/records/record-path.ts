import type { RecordType } from '#kernel/record-type.ts'
import { WrongUsage } from '../wrong-usage.ts'
import { messages } from './messages.ts'

/** Address of one record. @throws WrongUsage when the id is none */
export function recordPath(type: RecordType, id: string): string {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) throw new WrongUsage(messages.badId(id))
  return `/api/records/${type.name}/${id}`
}
