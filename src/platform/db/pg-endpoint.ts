/** How to reach the embedded server; `host` is a socket folder, or loopback on Windows. */
export interface PgEndpoint {
  host: string
  port: number
  password?: string
}
