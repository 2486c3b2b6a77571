import { z } from 'zod'
import { StartupFailure } from '../startup-failure.ts'
import { backupMessages } from './messages.ts'
import { DamagedZip, type ZipReader } from './zip-reader.ts'

export const manifestName = 'manifest.json'

const digest = z.string().regex(/^[0-9a-f]{64}$/)
const count = z.int().min(0)

const manifestShape = z.object({
  format: z.literal('shufa-backup'),
  version: z.literal(1),
  madeAt: z.iso.datetime(),
  migrations: z.array(z.object({ name: z.string(), sm3: digest })),
  tables: z.array(z.object({ name: z.string(), rows: count, size: count, sm3: digest })),
  /** `name` is the digest under which the store kept the file; the content of a damaged one has another. */
  files: z.array(z.object({ name: digest, size: count, sm3: digest })),
})

/** What an archive holds: every entry with its digest. */
export type Manifest = z.infer<typeof manifestShape>

export function tableEntry(name: string): string {
  return `tables/${name}.ndjson`
}

export function fileEntry(name: string): string {
  return `files/${name}`
}

/** @throws StartupFailure when it is no backup of this program. */
export async function readManifest(zip: ZipReader, path: string): Promise<Manifest> {
  const entry = zip.entries.get(manifestName)
  if (entry === undefined) throw new StartupFailure(backupMessages.noBackup(path))
  const chunks: Uint8Array[] = []
  for await (const chunk of zip.read(entry)) chunks.push(chunk)
  const read = manifestShape.safeParse(parse(Buffer.concat(chunks).toString('utf8')))
  if (!read.success) throw new StartupFailure(backupMessages.noBackup(path), { cause: read.error })
  return read.data
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new DamagedZip(manifestName, { cause: error })
  }
}
