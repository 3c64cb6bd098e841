/** Parses a supplier's feed: lines of `sku;name;price;stock`, quoted fields with doubled quotes. */
export function parseFeed(text) {
  const rows = [];
  let start = 0;
  while (start < text.length) {
    const end = lineEnd(text, start);
    if (end > start) rows.push(parseLine(text.slice(start, end)));
    start = end + 1;
  }
  return rows;
}

function lineEnd(text, start) {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
}

function parseLine(line) {
  const [sku, name, price, stock] = fields(line);
  return { sku, name, price: Number(price), stock: Number(stock) };
}

function fields(line) {
  const found = [];
  let at = 0;
  while (at <= line.length) {
    const [value, next] = line[at] === '"' ? quoted(line, at) : plain(line, at);
    found.push(value);
    at = next + 1;
  }
  return found;
}

function plain(line, at) {
  const end = line.indexOf(';', at);
  return end < 0 ? [line.slice(at), line.length] : [line.slice(at, end), end];
}

function quoted(line, at) {
  let end = at + 1;
  while (end < line.length && !(line[end] === '"' && line[end + 1] !== '"')) end += line[end] === '"' ? 2 : 1;
  return [line.slice(at + 1, end).replaceAll('""', '"'), end + 1];
}
