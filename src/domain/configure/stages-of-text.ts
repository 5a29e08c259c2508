import type { ConfigurationChange } from '../schemas/configuration-commands.ts';
import type { ColumnId } from '../schemas/ids.ts';
import type { NewId } from './configured.ts';

/** A stage as somebody writes it down: "Development | done" has a half for what is done. */
export type WrittenStage = { name: string; kind: 'queue' | 'active' | 'done'; hasDoneHalf: boolean };

const MOST_STAGES = 12;
const MOST_LETTERS = 60;

function wrongIn(names: readonly string[]): string | null {
  if (names.length < 3) return 'Write at least three stages: where cards wait, where somebody works on them, and done.';
  if (names.length > MOST_STAGES) return `Begin with ${MOST_STAGES} stages or fewer; more can come later.`;
  if (names.some((name) => name.length > MOST_LETTERS)) return `Use ${MOST_LETTERS} characters or fewer for a stage.`;
  if (new Set(names.map((name) => name.toLowerCase())).size < names.length) return 'Give each stage a name of its own.';
  return null;
}

/**
 * The stages of a line such as "Input queue · Development | done · Delivered", with dots, commas or line breaks between
 * them: the first is where cards wait, the last is done, and people work in those between. Or a sentence that says what
 * is wrong with it.
 */
export function stagesOfText(text: string): WrittenStage[] | string {
  const parts = text.split(/[·,\n]/).map((part) => part.trim());
  const written = parts.filter(Boolean).map((part) => {
    const [name = '', half = ''] = part.split('|').map((piece) => piece.trim());
    return { name, hasDoneHalf: half.toLowerCase() === 'done' };
  });
  const wrong = wrongIn(written.map(({ name }) => name));
  if (wrong !== null) return wrong;
  const last = written.length - 1;
  return written.map(({ name, hasDoneHalf }, index) => {
    const kind = index === 0 ? 'queue' : index === last ? 'done' : 'active';
    return { name, kind, hasDoneHalf: hasDoneHalf && kind === 'active' };
  });
}

/** People spread over the stages that are worked in, and one card more, so that there is something to pull. */
export const suggestedLimit = (people: number, activeStages: number): number =>
  Math.max(2, Math.ceil(people / Math.max(1, activeStages)) + 1);

/** The changes that give a new board these stages; `limits` are those of the stages that are worked in, in their order. */
export function changesForStages(
  stages: readonly WrittenStage[],
  limits: readonly (number | null)[],
  newId: NewId,
): ConfigurationChange[] {
  const ids = stages.map(() => newId() as ColumnId);
  const worked = stages.filter(({ kind }) => kind === 'active');
  const changes = stages.flatMap((stage, index): ConfigurationChange[] => {
    const columnId = ids[index] as ColumnId;
    const maximum = limits[worked.indexOf(stage)] ?? null;
    const limit: ConfigurationChange = {
      do: 'set-limit',
      scope: 'column',
      columnIds: [columnId],
      maximum,
      mode: 'ask',
    };
    return [
      { do: 'add-column', columnId, name: stage.name, kind: stage.kind, discard: false, policy: '' },
      ...(stage.hasDoneHalf ? [{ do: 'split-column', columnId } as const] : []),
      ...(maximum === null ? [] : [limit]),
    ];
  });
  return [...changes, { do: 'change-board', commitmentColumnId: ids[1] ?? null, doneColumnId: ids.at(-1) ?? null }];
}
