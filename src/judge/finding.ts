import type { Finding, FindingCode, FindingParams } from '../model/index.ts';

/** A finding of judging; the codes and what each carries are listed in `model/finding.ts`. */
export function finding<Code extends FindingCode>(code: Code, params: FindingParams[Code]): Finding {
  return { code, params };
}
