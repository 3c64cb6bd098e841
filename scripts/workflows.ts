/** Writes the workflows that users copy from those that Pierce itself runs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const top = join(import.meta.dirname, '..');

const COPIED = ['', '-forks', '-publish', '-baseline', '-release'].map((what) => `performance${what}.yml`);

const OWN_STEPS = /^ *# Only on Pierce itself[^]*?# End of what is only on Pierce itself\.\n/gm;
const OWN_ACTION = /uses: \.\/(\w*)$/gm;

/** The text of each example, by its path from the top of the repository. */
export function workflows(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    COPIED.map((name) => [
      `examples/workflows/${name}`,
      exampleOf(readFileSync(join(top, '.github/workflows', name), 'utf8')),
    ]),
  );
}

/** Elsewhere the action does not lie in the repository, and has a version. */
function exampleOf(own: string): string {
  return own
    .replaceAll(OWN_STEPS, '')
    .replaceAll(
      OWN_ACTION,
      (_, door: string) => `uses: OWNER/pierce${door && `/${door}`}@v0 # better: the full hash of a release`,
    );
}
