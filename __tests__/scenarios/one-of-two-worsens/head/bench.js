console.log(
  JSON.stringify([
    { name: 'parse', unit: 'count', value: 120, nature: 'exact' },
    { name: 'print', unit: 'count', value: 40, nature: 'exact' },
  ]),
);
