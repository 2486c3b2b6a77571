import { duties } from '#capabilities/duties/index.ts'
import { exams } from '#capabilities/exams/index.ts'
import { laws } from '#capabilities/laws/index.ts'
import { organs } from '#capabilities/organs/index.ts'
import { rectification } from '#capabilities/rectification/index.ts'
import { statements } from '#capabilities/statements/index.ts'
import { study } from '#capabilities/study/index.ts'
import { supervision } from '#capabilities/supervision/index.ts'
import { makeRegister } from '#records/register.ts'

/** The one list of capabilities, in the order of the work. */
export const register = makeRegister([organs, duties, study, exams, supervision, rectification, statements, laws])
