import type { ShortcutId } from '#domain/shortcuts/shortcuts.ts';
import type { Direction } from '../state/step.ts';
import type { Motion } from '../store/board-model.ts';
import type { BoardSession } from '../store/board-session.ts';
import { aim, cancelCarry, drop } from './carry.ts';

type InHand = (session: BoardSession, motion: Motion) => unknown;

const aimAt =
  (direction: Direction): InHand =>
  (session, motion) =>
    aim(session, motion, direction);

/** What keys do while a card is picked up by keys or by a click. */
const byHand: Record<ShortcutId<'carry'>, InHand> = {
  'aim-up': aimAt('up'),
  'aim-down': aimAt('down'),
  'aim-left': aimAt('left'),
  'aim-right': aimAt('right'),
  'aim-top': aimAt('top'),
  'aim-bottom': aimAt('bottom'),
  'aim-previous-stage': aimAt('previous-stage'),
  'aim-next-stage': aimAt('next-stage'),
  drop,
  'cancel-carry': cancelCarry,
};

/** While the pointer holds the card, Escape is its affair, and no other key aims. */
const byPointer: Partial<Record<ShortcutId<'carry'>, InHand>> = { 'cancel-carry': () => true };

export const carryRuns = ({ by }: Motion) => (by === 'pointer' ? byPointer : byHand);
