import { columnLabel } from './columns.ts';
import { type EventNames, textOf } from './event-names.ts';
import type { ConfigurationEventKind } from './schemas/board-view.ts';
import type { BoardConfiguration, CardType, Column, Swimlane, WipLimit } from './schemas/configuration.ts';
import { limitName } from './wip-policy.ts';

type Detail = Readonly<Record<string, unknown>>;
type Say = (board: BoardConfiguration, detail: Detail, names: EventNames) => string;

const column: (verb: string) => Say = (verb) => (board, detail) =>
  `${verb} ${columnLabel(board, detail.column as Column)}`;

const bounds = ({ minimum, maximum, measure, mode }: WipLimit): string =>
  [
    maximum === null ? null : `at most ${maximum}`,
    minimum === null ? null : `at least ${minimum}`,
    measure === 'size' ? 'by size' : null,
    mode,
  ]
    .filter((part) => part !== null)
    .join(', ');

const say: Readonly<Record<ConfigurationEventKind, Say>> = {
  'board-created': () => 'began the board',
  'board-changed': (_, { name }) => `changed the board ${textOf(name) ?? ''}`.trim(),
  'column-added': column('added the stage'),
  'column-changed': column('changed the stage'),
  'column-retired': column('removed the stage'),
  'columns-ordered': () => 'put the stages in another order',
  'limit-set': (board, detail) => {
    const limit = detail.limit as WipLimit;
    return `set the limit of ${limitName({ ...board, limits: [limit] }, limit.id)}: ${bounds(limit)}`;
  },
  'limit-lifted': () => 'lifted a limit',
  'lane-set': (_, detail) => {
    const { name, retired } = detail.lane as Swimlane;
    return `${retired ? 'removed' : 'set up'} the lane ${name}`;
  },
  'lanes-ordered': () => 'put the lanes in another order',
  'type-set': (_, detail) => {
    const { word, enabled } = detail.type as CardType;
    return `${enabled ? 'set up' : 'switched off'} the type ${word}`;
  },
  'member-set': (_, { personId, role }, names) =>
    `made ${names.person(String(personId))} ${String(role).replace('-', ' ')} of the board`,
  'member-removed': (_, { personId }, names) => `took ${names.person(String(personId))} off the board`,
};

/** What a change of the board's own configuration says, behind the name of who made it. */
export const configurationWords = (
  board: BoardConfiguration,
  kind: ConfigurationEventKind,
  detail: Detail,
  names: EventNames,
): string => say[kind](board, detail, names);
