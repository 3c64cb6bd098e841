/**
 * Jest's environment for Node, with a temporary folder of its own for each test file: what one finds in there, or finds
 * left behind, is never another's that runs beside it. Set before the sandbox copies the variables; `os.tmpdir()` reads
 * the real ones.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TestEnvironment } from 'jest-environment-node';

const base = tmpdir();

export default class extends TestEnvironment {
  #folder;

  constructor(config, context) {
    const folder = mkdtempSync(join(base, 'pierce-tests-'));
    process.env.TMPDIR = folder;
    super(config, context);
    this.#folder = folder;
  }

  async teardown() {
    await super.teardown();
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
