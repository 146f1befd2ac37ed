const { exerciseAll } = require('./exercises.cjs');

exerciseAll((specifier) => require(specifier)).catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
});
