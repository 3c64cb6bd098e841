import { cpus, totalmem } from 'node:os';
import { cores } from './cores.ts';

/** What this machine and this Node are, as far as they bear on a measurement. */
export function machine(): Record<string, string> {
  return {
    os: process.platform,
    arch: process.arch,
    cpu: cpus()[0]?.model.trim() || 'unknown',
    cores: String(cores()),
    memory: `${Math.round(totalmem() / 1024 ** 3)} GiB`,
    image: [process.env['ImageOS'], process.env['ImageVersion']].filter(Boolean).join(' ') || 'none',
    node: process.versions.node,
    zlib: process.versions.zlib ?? 'none',
    brotli: process.versions['brotli'] ?? 'none',
  };
}
