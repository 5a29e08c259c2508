import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import type { SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg';

type EngineModule = typeof import('@prisma/schema-engine-wasm/schema_engine_bg');

/** Prisma's schema engine in its WebAssembly form: nothing is downloaded, and the history it keeps is Prisma's own. */
export async function schemaEngine(adapter: SqlMigrationAwareDriverAdapterFactory): Promise<SchemaEngine> {
  const { SchemaEngine } = await engineModule();
  const datamodel = 'datasource db {\n  provider = "postgresql"\n}\n';
  const options = { datamodels: [['schema.prisma', datamodel] satisfies [string, string]] };
  return SchemaEngine.new(options, () => {}, bindMigrationAwareSqlAdapterFactory(adapter));
}

let loaded: Promise<EngineModule> | undefined;

function engineModule(): Promise<EngineModule> {
  loaded ??= load();
  return loaded;
}

/** What the package's own entry does with a bundler's help, done for Node. */
async function load(): Promise<EngineModule> {
  const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm');
  const glue: EngineModule = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const bytes = await readFile(join(dirname(entry), 'schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': importsOf(glue) });
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  return glue;
}

/** The engine sets a timer for its lock and never clears it: left as it is, it would hold the process for 10 s. */
function importsOf(glue: EngineModule): WebAssembly.ModuleImports {
  const timer = (callback: () => void, ms: number) => setTimeout(callback, ms).unref();
  const entries = Object.entries(glue as unknown as WebAssembly.ModuleImports);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, name.startsWith('__wbg_setTimeout') ? timer : value]),
  );
}
