/** What a step came to. */
export interface TestCount {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

export const none: TestCount = { passed: 0, failed: 0, skipped: 0 }

export function addCounts(counts: readonly TestCount[]): TestCount {
  return counts.reduce(
    (sum, count) => ({
      passed: sum.passed + count.passed,
      failed: sum.failed + count.failed,
      skipped: sum.skipped + count.skipped,
    }),
    none,
  )
}

/** `3 passed, 0 failed`; the skipped only where there are any. */
export function formatCount({ passed, failed, skipped }: TestCount): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
