import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { begin } from './bootstrap/begin.mjs';

// node scripts/run.mjs <program> [arguments] runs a TypeScript program of this directory.
const program = resolve(import.meta.dirname, process.argv[2] ?? '');
process.argv.splice(1, 2, program);
await begin(() => import(pathToFileURL(program).href), process.stderr);
