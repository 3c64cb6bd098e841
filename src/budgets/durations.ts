import { type Path, valueAt, written } from './file.ts';
import type { Mistake } from './mistake.ts';
import { durationsIn } from './options.ts';
import { parseQuantity } from './quantity.ts';
import { POLICY, SERVICE } from './schema-parts.ts';
import { checksIn, entriesAt, mistakeOfMeaning, type Trial } from './trial.ts';

/**
 * Milliseconds of the longest wait: a day, longer than any job. Past 2^31 ms a timer of Node would be over at once.
 * https://nodejs.org/api/timers.html#settimeoutcallback-delay-args
 */
const MOST = 24 * 3_600_000;

/** Durations that Pierce would wait for, and no job lasts as long; limits of metrics are none of them. */
export function durationMistakes(trial: Trial): readonly Mistake[] {
  return waitsIn(trial)
    .filter((path) => trial.isSound(path) && waitAt(trial, path) > MOST)
    .map((path) => {
      const name = path.at(-1)!;
      const problem = `\`${name}\` is longer than a day; the most is \`24 h\`.`;
      return mistakeOfMeaning(trial, 'duration-range', path, {
        problem,
        example: written(trial.source, name, '10 min'),
      });
    });
}

const waitAt = (trial: Trial, path: Path): number =>
  parseQuantity(valueAt(trial.value, path) as string | number).value;

function waitsIn(trial: Trial): readonly Path[] {
  const services = entriesAt(trial.value, ['services']).map(([name]) => ({
    path: ['services', name],
    schema: SERVICE,
  }));
  const options = checksIn(trial).map(({ path, kind }) => ({
    path: [...path, kind.name],
    schema: kind.schema,
  }));
  return [{ path: ['policy'], schema: POLICY }, ...services, ...options].flatMap(({ path, schema }) =>
    durationsIn(valueAt(trial.value, path), schema, path),
  );
}
