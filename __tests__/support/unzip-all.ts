/** Unzips each file named on the command line, and tells how that went and by how much it made this process grow. */
import { readFileSync } from 'node:fs';
import { unzip } from '../../src/platform/zip.ts';

const told: { outcome: 'read' | 'refused'; megabytes: number }[] = [];

for (const path of process.argv.slice(2)) {
  const bytes = readFileSync(path);
  const before = process.resourceUsage().maxRSS;
  const outcome = await unzip(bytes, ['snapshot.json']).then(
    () => 'read' as const,
    () => 'refused' as const,
  );
  told.push({ outcome, megabytes: (process.resourceUsage().maxRSS - before) / 1024 });
}

process.stdout.write(JSON.stringify(told));
