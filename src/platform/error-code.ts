/** The `code` of a Node or PostgreSQL error ('ENOSPC', '40001'), or undefined. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}
