/** A path as the log may have it: an address that lets in whoever knows it is cut after its first part. */
export function pathToTell(path: string): string {
  return path.replace(/^\/+calendar\/.*$/is, '/calendar/…')
}
