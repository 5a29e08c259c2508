import { begin } from './bootstrap/begin.mjs';

await begin(async (projectDir) => {
  process.chdir(projectDir);
  const { runChecks } = await import('./test/checks.ts');
  const { passed, failed } = await runChecks();
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
});
