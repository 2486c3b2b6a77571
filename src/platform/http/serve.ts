import { type AddressInfo, createServer } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { errorCode } from '../error-code.ts'
import { StartupFailure } from '../startup-failure.ts'
import type { App } from './http-env.ts'
import { httpMessages } from './messages.ts'

export interface Serving {
  /** The port in use, also when 0 was asked for. */
  readonly port: number
  /** Takes no new connection, lets running requests end, and cuts them off after five seconds. */
  close(): Promise<void>
}

/** Listens. @throws StartupFailure when the address cannot be had */
export async function serve(app: App, { host, port }: { host: string; port: number }): Promise<Serving> {
  const server = createAdaptorServer({ fetch: app.fetch, serverOptions: patience })
  server.setTimeout(silenceMs)
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(failureOf(error, host, port) ?? error))
    server.listen({ port, host, backlog }, () => resolve())
  })
  return {
    port: portOf(server.address(), port),
    close: () =>
      new Promise((resolve) => {
        const cut = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), 5000)
        server.close(() => {
          clearTimeout(cut)
          resolve()
        })
        if ('closeIdleConnections' in server) server.closeIdleConnections()
      }),
  }
}

/** Whether the address can be had at all: asked before work that would be in vain. @throws StartupFailure when not */
export async function tryAddress({ host, port }: { host: string; port: number }): Promise<void> {
  const probe = createServer()
  await new Promise<void>((resolve, reject) => {
    probe.once('error', (error) => reject(failureOf(error, host, port) ?? error))
    probe.listen(port, host, () => probe.close(() => resolve()))
  })
}

/** Who sends a request drop by drop is cut off; a file of 100 MB has five minutes. */
const patience = { headersTimeout: 20_000, requestTimeout: 300_000, maxHeaderSize: 16_384 } as const

/** Connections not yet taken: when thousands open a page in the same second, none is turned away to try again. */
const backlog = 4096

/** As long may a connection be silent either way: who does not read the answer holds it no longer. */
const silenceMs = 120_000

function failureOf(error: Error, host: string, port: number): StartupFailure | null {
  const code = errorCode(error)
  if (code === 'EADDRINUSE') return new StartupFailure(httpMessages.portTaken(host, port), { cause: error })
  if (code === 'EACCES') return new StartupFailure(httpMessages.portDenied(port), { cause: error })
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new StartupFailure(httpMessages.noSuchHost(host), { cause: error })
  return null
}

function portOf(address: AddressInfo | string | null, asked: number): number {
  return address !== null && typeof address === 'object' ? address.port : asked
}
