import { parentPort } from 'node:worker_threads'
import { readReading } from './read-reading.ts'

/** The thread of `makeTextReader`: reads one file after another, as it is asked. */
parentPort?.on('message', async ({ bytes, name }: { readonly bytes: Uint8Array; readonly name: string }) => {
  parentPort?.postMessage(await readReading(bytes, name))
})
