import { isLoopback } from './names.ts';

/** Where redirects lead: off this machine, or to a problem in words; no problem if none was met. */
export type RedirectEnd = { readonly away: string } | { readonly problem: string | null };

/** As many as browsers follow: https://fetch.spec.whatwg.org/#http-redirect-fetch */
const MOST = 20;

/** Follows a page's redirects on this machine, within five seconds each. */
export async function followRedirects(start: string): Promise<RedirectEnd> {
  let url = start;
  for (let count = 0; count <= MOST; count++) {
    const answer = await ask(url);
    if (typeof answer === 'string') return { problem: answer };
    const location = answer.headers.get('location');
    if (answer.status < 300 || answer.status > 399 || location === null) return { problem: null };
    url = new URL(location, url).href;
    if (!isLoopback(url)) return { away: new URL(url).host };
  }
  return { problem: `It redirects more than ${MOST} times.` };
}

async function ask(url: string): Promise<Response | string> {
  try {
    const answer = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(5000) });
    await answer.body?.cancel();
    return answer;
  } catch (error) {
    const { cause, message } = error as Error;
    return `Nothing answers at ${url}: ${(cause as Error | undefined)?.message || message}.`;
  }
}
