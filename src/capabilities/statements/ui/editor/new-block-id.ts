/** A UUID in version 7, as the server makes them: ordered by time, so that new rows lie together. */
export function newBlockId(): string {
  const random = crypto.getRandomValues(new Uint8Array(16))
  const time = Date.now().toString(16).padStart(12, '0')
  const hex = [...random].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  const variant = '89ab'.charAt((random[8] ?? 0) % 4)
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
