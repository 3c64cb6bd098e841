console.log(JSON.stringify([{ name: 'parse', unit: 'count', value: 100, nature: 'exact' }]));
