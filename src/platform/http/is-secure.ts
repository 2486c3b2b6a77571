/** Whether the browser came by https: a proxy ends it, the request itself comes by http. */
export function isSecure(headers: Headers): boolean {
  return headers.get('x-forwarded-proto') === 'https'
}
