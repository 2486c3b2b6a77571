/**
 * Expected trouble at start or in a command: a taken port, a full disk, a second server on the same data.
 * The message is the one sentence shown to the person at the terminal; the process ends with exit code 1.
 * Any other error class that reaches the top is a bug.
 */
export class StartupFailure extends Error {
  override name = 'StartupFailure'
}
