/**
 * Ends a run of `.ci/run`: `node scripts/count-tests.js RESULTS [FAILED STEP...]` prints "N passed, N failed" as Jest
 * counted, and fails unless all went well. Plain JavaScript, because it must run where nothing could be installed.
 */
import { readFileSync } from 'node:fs';

const [results, ...failedSteps] = process.argv.slice(2);

for (const step of failedSteps) console.log(`failed: ${step}`);
const { passed, failed } = countTests();
const unaccounted = failed === 0 && (failedSteps.length > 0 || passed === 0) ? 1 : 0;
console.log(`${passed} passed, ${failed + unaccounted} failed`);
process.exitCode = failed + unaccounted > 0 ? 1 : 0;

/** A file of tests that could not even be loaded counts as one failed test. */
function countTests() {
  try {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(
      readFileSync(results, 'utf8'),
    );
    const counts = { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
    if (!Object.values(counts).every(Number.isInteger)) throw new Error('it holds no counts');
    return counts;
  } catch (error) {
    console.log(`The results of the tests cannot be read: ${error.message}`);
    return { passed: 0, failed: 1 };
  }
}
