import type { ReadPorts } from '#gongwen/read/ports.ts'
import { readPdfPages } from '#platform/documents/read-pdf-pages.ts'

/** What the machine lends to the reader of documents. */
export const documentPorts: ReadPorts = { pdf: { read: (bytes) => readPdfPages(bytes) } }
