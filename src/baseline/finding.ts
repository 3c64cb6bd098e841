import type { BaselineFindings, Finding } from '../model/index.ts';

/** A finding about main's baseline; the codes and what each carries are listed in `model/baseline.ts`. */
export function finding<Code extends keyof BaselineFindings>(
  code: Code,
  params: BaselineFindings[Code],
): Finding {
  return { code, params };
}
