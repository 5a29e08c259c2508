import type { ConfigurationChange } from '#domain/schemas/configuration-commands.ts';
import type { Field } from './field.ts';

/** One change as a person counts it: its sentence, the field it comes from, and the commands that bring it about. */
export type PlannedChange = { field: Field; sentence: string; changes: ConfigurationChange[] };
