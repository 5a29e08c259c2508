import { begin } from './bootstrap/begin.mjs';

await begin(async (projectDir) => {
  const { serve } = await import('./serve/serve.ts');
  await serve(projectDir, 'production');
});
