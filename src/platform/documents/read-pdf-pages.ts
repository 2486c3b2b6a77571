import { Worker } from 'node:worker_threads'
import { inTurn } from '../in-turn.ts'
import type { PdfPages } from './pdf-pages.ts'

export interface PdfLimits {
  readonly pages: number
  readonly milliseconds: number
  /** By which the process may grow meanwhile; buffers are not counted by the worker's own limit. */
  readonly megabytes: number
}

export const pdfLimits: PdfLimits = { pages: 500, milliseconds: 20_000, megabytes: 700 }

/**
 * The text of a PDF page by page, read by PDF.js in a thread of its own: nothing is drawn, no link followed, no script run,
 * and a file that takes too long or too much is given up. One file at a time.
 */
export function readPdfPages(bytes: Uint8Array, limits: PdfLimits = pdfLimits): Promise<PdfPages> {
  return turn(() => readInThread(bytes, limits))
}

const turn = inTurn(1)

const megabyte = 1024 * 1024
const watchEvery = 50

function readInThread(bytes: Uint8Array, { pages, milliseconds, megabytes }: PdfLimits): Promise<PdfPages> {
  const copy = Uint8Array.from(bytes)
  const worker = new Worker(new URL('./pdf-thread.ts', import.meta.url), {
    workerData: { bytes: copy, pages },
    transferList: [copy.buffer],
    resourceLimits: { maxOldGenerationSizeMb: Math.min(400, megabytes), maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
    stdout: true,
    stderr: true,
  })
  const before = process.memoryUsage.rss()
  return new Promise((resolve) => {
    let isOver = false
    const end = (result: PdfPages) => {
      if (isOver) return
      isOver = true
      clearTimeout(timer)
      clearInterval(watch)
      // The thread is gone before the next file is taken up.
      void worker.terminate().then(() => resolve(result))
    }
    const timer = setTimeout(() => end({ fault: 'too-costly' }), milliseconds)
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > megabytes * megabyte) end({ fault: 'too-costly' })
    }, watchEvery)
    worker.once('message', end)
    worker.once('error', (error) => end({ fault: isOutOfMemory(error) ? 'too-costly' : 'damaged' }))
    worker.once('exit', () => end({ fault: 'damaged' }))
  })
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}
