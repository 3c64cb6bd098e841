import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'rolldown';

/** Makes the output run wherever it is copied: a package of its own that says "ES modules", with a program to execute. */
export function standalone(program: string): Plugin {
  return {
    name: 'standalone',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'package.json', source: '{ "type": "module" }\n' });
    },
    async writeBundle({ dir = '.' }) {
      await chmod(join(dir, program), 0o755);
    },
  };
}
