import { PierceError } from '../../errors.ts';
import type { Budget, Metric, Part, Reading } from '../../model/index.ts';
import { fits } from '../../model/pattern.ts';
import type { Lab, Probe } from '../kind.ts';
import { findFiles } from './files.ts';
import { nameAll } from './names.ts';
import { type BundleOptions, type Encoding, ENCODINGS, encodingOf, mistakes } from './options.ts';
import { type SizedFile, sizeAll } from './sizes.ts';

/** Finds the files and looks at each; reads their sizes when asked. Rejects as `findFiles` and `sizeAll` do. */
export async function openProbe(options: BundleOptions, lab: Lab): Promise<Probe> {
  const [mistake] = mistakes(options);
  if (mistake) throw new PierceError('bundle-options-wrong', { check: lab.check, ...mistake });
  const files = await findFiles(lab.root, options);
  const chosen = encodingOf(options);
  const encodings = ENCODINGS.filter((one) => one === chosen || isBudgeted(one, lab.budgets));
  return {
    read: async (signal) => readingOf(await sizeAll(files, encodings, lab, signal), chosen, encodings, lab),
    [Symbol.asyncDispose]: async () => {}, // nothing stays open between readings
  };
}

/** Whether a budget names the metric, itself or by a pattern; compressing for nobody costs seconds. */
function isBudgeted(id: string, budgets: readonly Budget[]): boolean {
  return budgets.some(({ metric }) => fits(metric, id));
}

function readingOf(
  files: readonly SizedFile[],
  chosen: Encoding,
  encodings: readonly Encoding[],
  lab: Lab,
): Reading {
  const names = nameAll(files.map((file) => ({ path: file.path, size: file.sizes.get(chosen)! })));
  const nameOf = (file: SizedFile): string => names.get(file.path)!;
  const total = (encoding: Encoding): number =>
    files.reduce((sum, file) => sum + file.sizes.get(encoding)!, 0);
  const compressed = encodings.filter((encoding) => encoding !== 'raw');
  return {
    values: {
      size: total(chosen),
      raw: total('raw'),
      ...Object.fromEntries(compressed.map((encoding) => [encoding, total(encoding)])),
      files: files.length,
      ...Object.fromEntries(files.map((file) => [`file:${nameOf(file)}`, file.sizes.get(chosen)!])),
    },
    metrics: files.map(nameOf).toSorted().map(fileMetric),
    evidence: {
      parts: [
        ...encodings.flatMap((encoding) =>
          files.map((file) => sizePart(file, nameOf(file), encoding, chosen)),
        ),
        ...(isBudgeted('files', lab.budgets) ? files.map((file) => presencePart(nameOf(file))) : []),
      ],
      facts: [],
    },
  };
}

const fileMetric = (name: string): Metric => ({
  id: `file:${name}`,
  unit: 'B',
  better: 'lower',
  nature: 'exact',
});

/** A file's bytes in one encoding; those of the chosen one explain the file's own metric too. */
function sizePart(file: SizedFile, name: string, encoding: Encoding, chosen: Encoding): Part {
  const isChosen = encoding === chosen;
  const digest = file.digests.get(encoding);
  return {
    group: isChosen ? 'file' : `${encoding} file`,
    name,
    value: file.sizes.get(encoding)!,
    unit: 'B',
    explains: isChosen ? ['size', encoding, `file:${name}`] : [encoding],
    ...(digest === undefined ? {} : { digest }),
  };
}

/** That a file is there: tells which one came or went when their count moves. */
const presencePart = (name: string): Part => ({
  group: 'presence',
  name,
  value: 1,
  unit: 'count',
  explains: ['files'],
});
