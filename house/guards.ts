import { anyGuard } from './any.ts'
import { arrowsGuard } from './arrows.ts'
import { castsGuard } from './casts.ts'
import { chineseGuard } from './chinese.ts'
import { coloursGuard } from './colours.ts'
import { fileLengthGuard } from './file-length.ts'
import { functionLengthGuard } from './function-length.ts'
import type { Guard } from './guard.ts'
import { knotsGuard } from './knots.ts'
import { machinePathsGuard } from './machine-paths.ts'
import { migrationsGuard } from './migrations.ts'
import { namesGuard } from './names.ts'
import { neighboursGuard } from './neighbours.ts'
import { nonNullGuard } from './non-null.ts'
import { registerGuard } from './register.ts'
import { rulesGuard } from './rules.ts'
import { skippedTestsGuard } from './skipped-tests.ts'
import { sqlPlacesGuard } from './sql-places.ts'

export const guards: readonly Guard[] = [
  arrowsGuard,
  coloursGuard,
  neighboursGuard,
  knotsGuard,
  sqlPlacesGuard,
  fileLengthGuard,
  functionLengthGuard,
  namesGuard,
  anyGuard,
  castsGuard,
  nonNullGuard,
  skippedTestsGuard,
  chineseGuard,
  registerGuard,
  rulesGuard,
  machinePathsGuard,
  migrationsGuard,
]
