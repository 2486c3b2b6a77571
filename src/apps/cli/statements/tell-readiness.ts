import { type StatementView, textOf } from '#capabilities/statements/index.ts'
import type { Out } from '../command.ts'
import { findingLines, isBlocked } from '../finding-lines.ts'
import { messages } from './messages.ts'

/** What lies between a draft and its seal, each with the words it stands at; true when nothing blocks. */
export function tellReadiness({ findings, blocks }: StatementView, out: Out): boolean {
  const words = new Map(blocks.map(({ id, body }) => [id, textOf(body) || (body.gap?.missing ?? '')]))
  for (const line of findingLines(findings, (at) => messages.excerpt(words.get(at) ?? at))) out.line(line)
  const blocking = findings.filter((finding) => isBlocked([finding])).length
  if (blocking > 0) out.line(messages.blocked(blocking))
  else out.line(findings.length === 0 ? messages.ready : messages.canSeal(findings.length))
  return blocking === 0
}
