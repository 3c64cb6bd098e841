/** The notices that licences ask for wherever their code is passed on: one file for all packages inside the bundle. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'rolldown';

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license?: string | { readonly type: string };
  /** The older way of `license`. */
  readonly licenses?: readonly { readonly type: string }[];
}

/** Licences under which code may be passed on inside a work under the MIT licence. MPL-2.0 asks for its own files only. */
const ALLOWED = new Set([
  'MIT',
  'ISC',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'MPL-2.0',
  'CC0-1.0',
  'MIT-0',
]);

const LICENCE_FILE = /^(licen[cs]e|copying|notice)(\.|-|$)/i;

/** Writes `file` beside the bundle; a package whose licence is unknown or not allowed fails the build. */
export function notices(file: string): Plugin {
  return {
    name: 'notices',
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((output) =>
        output.type === 'chunk' ? output.moduleIds : [],
      );
      const folders = new Set(modules.flatMap((id) => packageFolder(id) ?? []));
      const sections = [...folders].map(noticeOf).toSorted((a, b) => (a < b ? -1 : 1));
      this.emitFile({
        type: 'asset',
        fileName: file,
        source: [...new Set([INTRODUCTION, ...sections])].join(RULE),
      });
    },
  };
}

const INTRODUCTION = 'Pierce contains the packages below, each under its own licence.\n';
const RULE = `\n${'-'.repeat(80)}\n\n`;

/** The nearest folder above a module with a named package; null for modules of our own. */
function packageFolder(id: string): string | null {
  if (!id.includes('/node_modules/')) return null;
  for (let folder = dirname(id); folder !== dirname(folder); folder = dirname(folder)) {
    const manifest = join(folder, 'package.json');
    if (existsSync(manifest) && readPackage(folder).version) return folder;
  }
  return null;
}

const readPackage = (folder: string): Package =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package;

function noticeOf(folder: string): string {
  const found = readPackage(folder);
  const licence = licenceOf(found);
  if (!licence.split(/ OR | AND |[()]/).some((one) => ALLOWED.has(one))) {
    throw new Error(
      `${found.name} ${found.version} has the licence ${licence}, which scripts/build/notices.ts does not allow`,
    );
  }
  const texts = readdirSync(folder)
    .filter((file) => LICENCE_FILE.test(file))
    .toSorted()
    .map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return [`${found.name} ${found.version} (${licence})`, ...texts].join('\n\n') + '\n';
}

function licenceOf({ license, licenses }: Package): string {
  if (typeof license === 'string') return license;
  return license?.type ?? licenses?.map(({ type }) => type).join(' OR ') ?? 'none';
}
