import { compare } from './flow/compare.ts';

const directories = process.argv.slice(2);
if (directories.length === 0) throw new Error('node scripts/run.mjs compare-flow.ts DIRECTORY …');
process.exitCode = (await compare(directories)) ? 0 : 1;
