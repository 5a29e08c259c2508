import type { Micros } from '#domain/flow/history.ts';
import type { BoardAsOf } from '#domain/schemas/board-as-of.ts';
import { type PackedView, packView, unpackView } from '../state/packed-view.ts';
import type { PastStart } from './time-travel.ts';

/** The moment that a page opens at, on its way to the browser. */
export type PackedPast = { at: Micros; view: PackedView | null };

export const packPast = (at: Micros, { board }: BoardAsOf): PackedPast => ({ at, view: board && packView(board) });

export const unpackPast = ({ at, view }: PackedPast): PastStart => ({ at, view: view && unpackView(view) });
