import { type BoardConfiguration, zone as zoneSchema } from '#domain/schemas/configuration.ts';
import type { Problems } from '../plan/field.ts';
import type { PlannedChange } from '../plan/planned-change.ts';
import type { SettingsRules } from '../use-settings-form.ts';

export type GeneralForm = { name: string; zone: string; sleDays: string; archived: boolean };

const formOf = ({ name, zone, sleDays, archived }: BoardConfiguration): GeneralForm => ({
  name,
  zone,
  sleDays: sleDays === null ? '' : String(sleDays),
  archived,
});

/** The promised number of days; undefined where it is none. */
function daysOf(text: string): number | null | undefined {
  const typed = text.trim();
  if (typed === '') return null;
  const days = /^\d{1,4}$/.test(typed) ? Number(typed) : 0;
  return days >= 1 && days <= 3650 ? days : undefined;
}

function changesOf(board: BoardConfiguration, form: GeneralForm): PlannedChange[] {
  const changes: PlannedChange[] = [];
  const change = (field: string, sentence: string, facets: object) =>
    changes.push({ field, sentence, changes: [{ do: 'change-board', ...facets }] });
  const name = form.name.trim();
  const zone = form.zone.trim();
  const sleDays = daysOf(form.sleDays);
  if (name !== board.name) change('name', `The board is called ${name}`, { name });
  if (zone !== board.zone) change('zone', `Days are counted in ${zone}, those of the past too`, { zone });
  if (sleDays !== board.sleDays && sleDays !== undefined) {
    change('sleDays', sleDays === null ? 'No number of days is expected' : `Expected within ${sleDays} days`, {
      sleDays,
    });
  }
  if (form.archived !== board.archived) {
    change('archived', form.archived ? 'The board is archived' : 'The board is in use again', {
      archived: form.archived,
    });
  }
  return changes;
}

const problemsOf = (_: BoardConfiguration, form: GeneralForm): Problems => ({
  ...(form.name.trim() ? {} : { name: 'Give the board a name.' }),
  ...(zoneSchema.safeParse(form.zone.trim()).success ? {} : { zone: 'Write a time zone such as Europe/Luxembourg.' }),
  ...(daysOf(form.sleDays) === undefined ? { sleDays: 'Write a number of days from 1 to 3650, or nothing.' } : {}),
});

export const generalRules: SettingsRules<GeneralForm> = { formOf, changesOf, problemsOf };
