import { flow } from './flow/flow.ts';

await flow(process.argv.slice(2));
