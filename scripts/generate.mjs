import { begin } from './bootstrap/begin.mjs';

// Generating the client is a part of every beginning, and does nothing when the schema has not changed.
await begin(async () => {});
