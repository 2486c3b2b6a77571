import { Refusal } from '#kernel/refusal.ts'
import { sheetMessages as messages } from './messages.ts'

/** Of a workbook and its files together; greater files are added to their record one by one. */
export const formMaxBytes = 100 * 1024 * 1024

const mostParts = 500

/**
 * The parts of a form, counted while they come in: who asked was looked at before the first byte.
 * @throws Refusal 'too-large', or 'invalid' when it is no form
 */
export async function readForm(request: Request): Promise<readonly { readonly name: string; readonly part: File }[]> {
  let size = 0
  const counter = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      size += chunk.byteLength
      if (size > formMaxBytes) controller.error(tooLarge())
      else controller.enqueue(chunk)
    },
  })
  const kind = request.headers.get('content-type') ?? ''
  const form = await new Response(request.body?.pipeThrough(counter) ?? null, { headers: { 'content-type': kind } })
    .formData()
    .catch(() => {
      throw size > formMaxBytes ? tooLarge() : new Refusal('invalid', messages.notMultipart)
    })
  const parts = [...form].flatMap(([name, part]) => (typeof part === 'string' ? [] : [{ name, part }]))
  if (parts.length > mostParts) throw new Refusal('too-large', messages.tooManyFiles(mostParts))
  return parts
}

function tooLarge(): Refusal {
  return new Refusal('too-large', messages.formTooLarge(formMaxBytes))
}
