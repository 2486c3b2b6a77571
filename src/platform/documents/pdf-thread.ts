import { parentPort, workerData } from 'node:worker_threads'
import { getResolvedPDFJS } from 'unpdf'
import { CMapSource } from './cmap-source.ts'
import type { PdfPages, PrintedPage, PrintedPiece } from './pdf-pages.ts'

const mostCharacters = 8 * 1024 * 1024

/** The thread of `readPdfPages`: reads the file it was given, tells what it found, and is done. */
parentPort?.postMessage(await readPages(workerData))

interface Asked {
  readonly bytes: Uint8Array
  readonly pages: number
}

async function readPages({ bytes, pages: mostPages }: Asked): Promise<PdfPages> {
  const { getDocument, VerbosityLevel } = await getResolvedPDFJS()
  const loading = getDocument({
    ...{ data: bytes, verbosity: VerbosityLevel.ERRORS },
    ...{ disableFontFace: true, useSystemFonts: true, useWasm: false, useWorkerFetch: false, enableXfa: false },
    ...{ cMapUrl: 'none/', cMapPacked: false, BinaryDataFactory: CMapSource },
  })
  try {
    const document = await loading.promise
    if (document.numPages > mostPages) return { fault: 'too-many-pages' }
    const pages: PrintedPage[] = []
    let characters = 0
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number)
      const read = await readPage(page)
      page.cleanup()
      pages.push(read)
      for (const { text } of read.pieces) characters += text.length
      if (characters > mostCharacters) return { fault: 'too-much-text' }
    }
    return pages
  } catch (error) {
    return { fault: error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'damaged' }
  }
}

type Matrix = readonly number[]

interface Page {
  getViewport(asked: { scale: number }): { width: number; height: number; transform: Matrix }
  getTextContent(): Promise<{ items: readonly object[] }>
}

async function readPage(page: Page): Promise<PrintedPage> {
  const { width, height, transform } = page.getViewport({ scale: 1 })
  const pieces: PrintedPiece[] = []
  const tilted: string[] = []
  for (const item of (await page.getTextContent()).items) {
    if (!isText(item) || item.str === '') continue
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = multiply(transform, item.transform)
    if (Math.abs(b) > Math.abs(a) / 10) tilted.push(item.str)
    else pieces.push({ text: item.str, x, y: height - y, width: item.width, size: Math.hypot(c, d) })
  }
  return { width, height, pieces, tilted }
}

interface TextItem {
  readonly str: string
  readonly transform: Matrix
  readonly width: number
}

function isText(item: object): item is TextItem {
  return 'str' in item && 'transform' in item
}

function multiply(
  [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0]: Matrix,
  [g = 0, h = 0, i = 0, j = 0, k = 0, l = 0]: Matrix,
) {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}
