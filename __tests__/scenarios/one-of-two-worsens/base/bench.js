console.log(
  JSON.stringify([
    { name: 'parse', unit: 'count', value: 100, nature: 'exact' },
    { name: 'print', unit: 'count', value: 50, nature: 'exact' },
  ]),
);
