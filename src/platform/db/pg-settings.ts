/** Where a server listens: in a private socket folder, or ('') on loopback only. */
export interface PgPlace {
  socketFolder: string
  port: number
}

/**
 * Settings of the embedded server for a small machine, every acknowledged write on the disk.
 * `fsync: false` is for tests alone.
 */
export function pgSettings({ socketFolder, port }: PgPlace, fsync: boolean): string[] {
  const settings: Record<string, string> = {
    ...(socketFolder === '' ? overLoopback : { listen_addresses: '', unix_socket_directories: socketFolder }),
    port: String(port),
    unix_socket_permissions: '0700',
    max_connections: '60',
    shared_buffers: '128MB',
    effective_cache_size: '512MB',
    work_mem: '8MB',
    maintenance_work_mem: '64MB',
    max_wal_size: '512MB',
    min_wal_size: '64MB',
    checkpoint_timeout: '10min',
    random_page_cost: '1.1',
    // Helper processes and compiled plans cost a small machine more than they give.
    io_method: 'sync',
    jit: 'off',
    max_parallel_workers_per_gather: '1',
    huge_pages: 'off',
    idle_in_transaction_session_timeout: '60s',
    timezone: 'Asia/Shanghai',
    log_timezone: 'Asia/Shanghai',
    log_checkpoints: 'off',
    log_min_messages: 'warning',
    ...(fsync ? {} : { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' }),
  }
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

const overLoopback = { listen_addresses: '127.0.0.1' }
