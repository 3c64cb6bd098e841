console.error('out of cheese');
process.exit(3);
