/** The command line is not as its --help says; the process ends with exit code 2. */
export class WrongUsage extends Error {
  override name = 'WrongUsage'
}
