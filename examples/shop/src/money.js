const EURO = new Intl.NumberFormat('en', { style: 'currency', currency: 'EUR' });

/** Cents as people read them. */
export const money = (cents) => EURO.format(cents / 100);
