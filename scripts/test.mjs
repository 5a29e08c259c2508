import { begin } from './bootstrap/begin.mjs';

await begin(async (projectDir) => {
  process.chdir(projectDir);
  const { runTests } = await import('./test/run-tests.ts');
  await runTests();
});
