import type { WorkbookToWrite } from '#kernel/workbook.ts'
import { writeWorkbook } from '#platform/sheet/write-workbook.ts'
import { disposition } from './content-headers.ts'

/** A workbook to be saved under a name. */
export async function answerWorkbook(workbook: WorkbookToWrite, name: string): Promise<Response> {
  const bytes = await writeWorkbook(workbook)
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-length': String(bytes.byteLength),
      'content-disposition': disposition('attachment', name),
      'cache-control': 'no-store',
    },
  })
}
