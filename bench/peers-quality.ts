import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { access } from 'node:fs/promises'
import { text as readAll } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { type MarkedFault, shareOf } from './marked-faults.ts'

interface Stretch {
  readonly start: number
  readonly end: number
}

export interface PeerQuality {
  readonly name: string
  readonly found: Readonly<Record<string, number>>
  readonly foundInAll: number
  readonly reported: number
  readonly right: number
}

const folder = fileURLToPath(new URL('peers/', import.meta.url))

/**
 * The proofreaders of bench/peers on the same texts. They know no codes: whatever they report at the place of a fault
 * counts as found. `null` where they are not installed and cannot be.
 */
export async function peersQuality(
  texts: readonly string[],
  faults: readonly (readonly MarkedFault[])[],
): Promise<readonly PeerQuality[] | null> {
  if (!(await isThere(`${folder}node_modules`)) && !(await isDone('npm', ['ci', '--ignore-scripts']))) return null
  const answer = await askPeers(texts)
  if (answer === null) return null
  return Object.entries(answer).map(([name, ranges]) => {
    const touches = (one: Stretch, other: Stretch) => one.start < other.end && other.start < one.end
    const hit = faults.flatMap((own, at) => own.filter((fault) => ranges[at]?.some((range) => touches(range, fault))))
    const right = ranges.flatMap((own, at) => own.filter((range) => faults[at]?.some((fault) => touches(range, fault))))
    const found = Object.groupBy(hit, ({ code }) => code.slice(0, 3))
    return {
      name,
      found: Object.fromEntries(Object.entries(found).map(([family, own]) => [family, own?.length ?? 0])),
      foundInAll: hit.length,
      reported: ranges.flat().length,
      right: right.length,
    }
  })
}

export function peerLine({ name, foundInAll, reported, right }: PeerQuality, marked: number): string {
  return `${name}：标出${marked}处，找到${foundInAll}处（${shareOf(foundInAll, marked)}）；报告${reported}处，对${right}处（${shareOf(right, reported)}）`
}

async function askPeers(texts: readonly string[]): Promise<Readonly<Record<string, readonly Stretch[][]>> | null> {
  const child = spawn(process.execPath, ['find-faults.mjs'], { cwd: folder, stdio: ['pipe', 'pipe', 'inherit'] })
  child.stdin.end(JSON.stringify(texts))
  const [answer] = await Promise.all([readAll(child.stdout), once(child, 'close')])
  return child.exitCode === 0 ? JSON.parse(answer) : null
}

async function isDone(command: string, words: readonly string[]): Promise<boolean> {
  const child = spawn(command, words, { cwd: folder, stdio: 'ignore', shell: process.platform === 'win32' })
  const [code] = await once(child, 'close').catch(() => [1])
  return code === 0
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
