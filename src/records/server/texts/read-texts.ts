import type { Readable } from 'node:stream'
import { secrecyMarkIn } from '../rules/secrecy-marks.ts'
import type { Work } from '../work.ts'
import { type FileReading, holdsText, mostCharacters, type ReadText } from './file-reading.ts'
import { keepReading, unscopedTakeWaiting, type WaitingFile } from './text-store.ts'

const atOnce = 8
const milliseconds = 20_000

/**
 * Reads the texts of files after they were filed, a few at a time, for as long as there are any; looks again every
 * two seconds. Whoever files a file waits for none of it. Gives what stops it.
 */
export function startReadingTexts(work: Work, read: ReadText, every = 2000): () => Promise<void> {
  let isStopped = false
  let turn: Promise<void> = Promise.resolve()
  const look = async () => {
    try {
      while (!isStopped && (await readWaitingTexts(work, read)) > 0);
    } catch (error) {
      work.log.error({ err: error }, 'texts of files')
    }
    if (!isStopped) timer = setTimeout(begin, every).unref()
  }
  const begin = () => {
    turn = look()
  }
  let timer = setTimeout(begin, every).unref()
  return async () => {
    isStopped = true
    clearTimeout(timer)
    await turn
  }
}

/** One round; tells how many files were looked at. */
export async function readWaitingTexts(work: Work, read: ReadText): Promise<number> {
  const waiting = await work.database.unscoped('texts to be read', (db) => unscopedTakeWaiting(db, atOnce))
  for (const file of waiting) {
    try {
      await readOne(work, read, file)
    } catch (error) {
      // One that cannot be kept costs those after it no try.
      work.log.error({ err: error, sm3: file.sm3 }, 'text of a file')
    }
  }
  return waiting.length
}

async function readOne(work: Work, read: ReadText, file: WaitingFile): Promise<void> {
  const { organId, sm3, name } = file
  const reading = holdsText(file) ? await read(await bytesOf(work, sm3), name, milliseconds) : nothing
  const at = work.clock.now()
  await work.database.scoped(organId, (db) => keepReading(db, { organId, sm3, at, ...toKeep(reading) }))
}

const nothing: FileReading = { text: '', tokens: [] }

/** A text with a secrecy mark is not kept, and the file says so; it should never have come in. */
function toKeep(reading: FileReading) {
  if ('fault' in reading) return { body: '', tokens: [], fault: reading.fault }
  if (secrecyMarkIn(reading.text) !== null) return { body: '', tokens: [], fault: 'marked' as const }
  return { body: storable(reading.text), tokens: reading.tokens, fault: null }
}

/** The database takes neither NUL nor half characters. */
function storable(text: string): string {
  return text.slice(0, mostCharacters).replaceAll('\0', '').toWellFormed()
}

async function bytesOf({ files }: Work, sm3: string): Promise<Uint8Array> {
  const { stream } = await files.open(sm3).catch(() => ({ stream: null }))
  return stream === null ? new Uint8Array() : collect(stream)
}

async function collect(stream: Readable): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  for await (const piece of stream) pieces.push(piece)
  return Buffer.concat(pieces)
}
