import { organs } from '#capabilities/organs/index.ts'
import { makeRegister } from '#records/register.ts'

/** The one list of capabilities. */
export const register = makeRegister([organs])
