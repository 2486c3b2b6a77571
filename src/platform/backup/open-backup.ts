import { startDigests } from '../crypto/digest.ts'
import { errorCode } from '../error-code.ts'
import { StartupFailure } from '../startup-failure.ts'
import { fileEntry, type Manifest, manifestName, readManifest, tableEntry } from './manifest.ts'
import { backupMessages } from './messages.ts'
import { readScriptDigests } from './migrate-to.ts'
import { DamagedZip, openZip, type ZipReader } from './zip-reader.ts'

/**
 * Opens an archive and reads all of it once: every entry the manifest names, with its digest, and no other; made by
 * no later program than this. The caller closes `zip`. @throws StartupFailure
 */
export async function openBackup(path: string, scripts: string): Promise<{ zip: ZipReader; manifest: Manifest }> {
  let zip: ZipReader | undefined
  try {
    zip = await openZip(path)
    const manifest = await readManifest(zip, path)
    refuseNewer(manifest, scripts)
    await compare(zip, manifest)
    return { zip, manifest }
  } catch (error) {
    await zip?.close()
    if (error instanceof DamagedZip)
      throw new StartupFailure(backupMessages.damaged(path, error.message), { cause: error })
    const code = errorCode(error)
    const isOfFile = code !== undefined && /^E[A-Z]+$/.test(code)
    throw isOfFile ? new StartupFailure(backupMessages.cannotRead(path, code), { cause: error }) : error
  }
}

function refuseNewer({ migrations }: Manifest, scripts: string): void {
  const known = readScriptDigests(scripts)
  const unknown = migrations.filter(({ name, sm3 }) => known.get(name) !== sm3)
  if (unknown.length > 0) throw new StartupFailure(backupMessages.newer(unknown.map(({ name }) => name).join('、')))
}

async function compare(zip: ZipReader, { tables, files }: Manifest): Promise<void> {
  const named = new Map([
    ...tables.map(({ name, sm3 }): [string, string] => [tableEntry(name), sm3]),
    ...files.map(({ name, sm3 }): [string, string] => [fileEntry(name), sm3]),
  ])
  for (const name of zip.entries.keys()) if (name !== manifestName && !named.has(name)) throw new DamagedZip(name)
  for (const [name, sm3] of named) {
    const entry = zip.entries.get(name)
    if (entry === undefined) throw new DamagedZip(name)
    const digests = startDigests()
    for await (const chunk of zip.read(entry)) digests.update(chunk)
    if (digests.finish().sm3 !== sm3) throw new DamagedZip(name)
  }
}
