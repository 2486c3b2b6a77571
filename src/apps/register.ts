import { checking } from '#capabilities/checking/index.ts'
import { decisions } from '#capabilities/decisions/index.ts'
import { duties } from '#capabilities/duties/index.ts'
import { exams } from '#capabilities/exams/index.ts'
import { indicators } from '#capabilities/indicators/index.ts'
import { internalRules } from '#capabilities/internal-rules/index.ts'
import { laws } from '#capabilities/laws/index.ts'
import { notices } from '#capabilities/notices/index.ts'
import { organs } from '#capabilities/organs/index.ts'
import { publicity } from '#capabilities/publicity/index.ts'
import { rectification } from '#capabilities/rectification/index.ts'
import { statements } from '#capabilities/statements/index.ts'
import { study } from '#capabilities/study/index.ts'
import { supervision } from '#capabilities/supervision/index.ts'
import { makeRegister } from '#records/register.ts'

/** The one list of capabilities, in the order of the work. */
export const register = makeRegister([
  organs,
  duties,
  study,
  exams,
  publicity,
  decisions,
  internalRules,
  supervision,
  rectification,
  indicators,
  statements,
  checking,
  laws,
  notices,
])
