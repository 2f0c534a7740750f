import { expect, test } from 'vitest'
import { outcomeOf } from '../outcome.ts'

const report = (numPassedTests: number, numFailedTests: number) => JSON.stringify({ numPassedTests, numFailedTests })

test.each([
  ['all pass', 0, report(12, 0), { passed: 12, failed: 0 }],
  ['two fail', 1, report(10, 2), { passed: 10, failed: 2 }],
  ['an error outside the tests counts as one that failed', 1, report(12, 0), { passed: 12, failed: 1 }],
  ['a run without tests has failed', 0, report(0, 0), { passed: 0, failed: 1 }],
  ['a run that was killed has failed', null, null, { passed: 0, failed: 1 }],
])('%s', (_, exitCode, written, outcome) => {
  expect(outcomeOf(exitCode, written)).toEqual(outcome)
})
