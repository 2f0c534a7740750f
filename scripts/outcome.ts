export interface Outcome {
  passed: number
  failed: number
}

/**
 * What came of a run of Vitest.
 * @param exitCode null where a signal ended it
 * @param report what its JSON reporter wrote, or null where it wrote nothing
 */
export function outcomeOf(exitCode: number | null, report: string | null): Outcome {
  const counts = report === null ? null : JSON.parse(report)
  const passed: number = counts?.numPassedTests ?? 0
  const failed: number = counts?.numFailedTests ?? 0
  // A run that broke outside a test, or found none, must not look like one that passed.
  const broke = failed === 0 && (exitCode !== 0 || passed === 0)
  return { passed, failed: broke ? 1 : failed }
}
