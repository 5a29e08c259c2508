import { resolve } from 'node:path';
import { explain } from './bootstrap/explain.mjs';
import { refuseOldNode } from './bootstrap/node-version.mjs';
import { prepare } from './bootstrap/prepare.mjs';

refuseOldNode();
const projectDir = resolve(import.meta.dirname, '..');

try {
  await prepare(projectDir);
  const { serve } = await import('./serve/serve.ts');
  await serve(projectDir, 'development');
} catch (error) {
  explain(error);
  process.exit(1);
}
