/** What one run may spend on asking GitHub: requests, and the time during which any of them is on its way. */
export interface Purse {
  readonly most: { readonly requests: number; readonly time: number };
  /** Requests sent. */
  readonly requests: number;
  /** Milliseconds left. */
  left(): number;
  /** Whether another request can be sent after a wait. */
  affords(wait: number): boolean;
  /** Counts a request. */
  pay(): void;
  /** Counts the time that work takes; of work that overlaps, once. */
  timed<T>(work: () => Promise<T>): Promise<T>;
}

/** Milliseconds in which nothing is asked and answered; a timer that ends a request may fire this much too early. */
const SHORTEST = 2;

export function fillPurse(most: Purse['most'], now: () => number): Purse {
  let requests = 0;
  let spent = 0;
  let active = 0;
  let since = 0;
  const left = (): number => most.time - spent - (active > 0 ? now() - since : 0);
  return {
    most,
    get requests() {
      return requests;
    },
    left,
    affords: (wait) => requests < most.requests && wait + SHORTEST < left(),
    pay() {
      requests += 1;
    },
    async timed(work) {
      if (active++ === 0) since = now();
      try {
        return await work();
      } finally {
        if (--active === 0) spent += now() - since;
      }
    },
  };
}
