/** How user names are compared: letters of either case and width are the same. */
export function plainUsername(typed: string): string {
  return typed.normalize('NFKC').trim().toLowerCase().slice(0, 64)
}

/** Whether an account may be called so. */
export function isUsername(plain: string): boolean {
  return /^[a-z][a-z0-9]{2,29}$/.test(plain)
}
