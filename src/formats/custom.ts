import { PierceError } from '../errors.ts';
import type { Better } from '../model/index.ts';
import type { Cursor } from './cursor.ts';
import type { Format, Reported } from './format.ts';
import { LIST, readJson } from './json.ts';
import { complete, report } from './reported.ts';
import { scaleOf } from './units.ts';

/**
 * The JSON that github-action-benchmark reads under the same names: a list of `{ name, unit, value }`
 * (`range` and `extra` are passed over). An entry may say more here: `better: "lower" | "higher"` against the
 * format's own direction, `nature: "exact"` for what is the same in every run of a commit (bytes, counts).
 */
export const customSmallerIsBetter = custom(
  'customSmallerIsBetter',
  'lower',
  '[{"name":"parse","unit":"ms","value":12.5}]',
);
export const customBiggerIsBetter = custom(
  'customBiggerIsBetter',
  'higher',
  '[{"name":"parse","unit":"ops/s","value":80}]',
);

function custom(name: string, better: Better, how: string): Format {
  const format: Format = {
    name,
    title: `JSON of your own, ${better} is better`,
    how,
    read(text) {
      const entries = readJson(text, format, LIST).list();
      return complete(
        entries.map((entry) => readEntry(entry, better, format)),
        format,
      );
    },
  };
  return format;
}

function readEntry(entry: Cursor, better: Better, format: Format): Reported {
  const name = entry.field('name').text();
  const unit = entry.field('unit').text();
  const own = entry.has('better') ? entry.field('better').oneOf('lower', 'higher') : null;
  if (own === null) refuseBackward(name, unit, better, format);
  const nature = entry.has('nature') ? entry.field('nature').oneOf('exact', 'sampled') : 'sampled';
  return report({ name, unit, better: own ?? better, nature, value: entry.field('value').number() });
}

/** Times that should grow and rates that should fall are nearly always the wrong one of the two formats. */
function refuseBackward(name: string, unit: string, better: Better, format: Format): void {
  const base = scaleOf(unit).unit;
  const usual = base === 'ms' ? 'lower' : base === '/s' ? 'higher' : better;
  if (usual === better) return;
  const other = usual === 'lower' ? 'customSmallerIsBetter' : 'customBiggerIsBetter';
  throw new PierceError('format-backward', { name, unit, format: format.name, other, better });
}
