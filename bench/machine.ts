import { spawnSync } from 'node:child_process'
import { availableParallelism, cpus, loadavg, release, tmpdir, totalmem } from 'node:os'
import { pgBinaries } from '#platform/db/pg-binaries.ts'

/** What the figures were measured on. */
export function machine(): readonly string[] {
  return [
    `${cpus()[0]?.model.trim() ?? '?'}，${availableParallelism()} 核，内存 ${Math.round(totalmem() / 2 ** 30)} GB`,
    `${process.platform} ${release()}，Node ${process.version}，${versionOfPostgres()}`,
    `${new Date().toISOString().slice(0, 16)}Z，负载 ${load()}`,
  ]
}

/** Load average of the last minute. */
export function load(): string {
  return (loadavg()[0] ?? 0).toFixed(1)
}

function versionOfPostgres(): string {
  const { postgres } = pgBinaries(tmpdir(), null)
  return spawnSync(postgres, ['--version'], { encoding: 'utf8' }).stdout.trim()
}
