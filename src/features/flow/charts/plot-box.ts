import type { Axis } from '#domain/flow/scenes/scene.ts';

/** The part of a picture in which its marks stand, in pixels from the picture's upper left corner; `after` is free behind it. */
export type PlotBox = { left: number; top: number; width: number; height: number; after: number };

/** What a picture keeps free around its plot. */
export type Room = { left: number; top: number; right: number; bottom: number };

/** Room for labels of the vertical axis, and for one row of labels below. */
export const usualRoom: Room = { left: 44, top: 8, right: 8, bottom: 26 };

/** The same with a rail of events above the plot. */
export const roomUnderRail: Room = { ...usualRoom, top: 28 };

/** Below this width a picture keeps less room for names behind the plot. */
const narrowPx = 440;

/** The room of a picture of this width: on a phone the plot takes what long names would. */
export const roomAt = (width: number, room: Room): Room =>
  width < narrowPx ? { ...room, right: Math.min(room.right, Math.max(64, Math.round(width * 0.26))) } : room;

export const plotBox = (width: number, height: number, room: Room): PlotBox => ({
  left: room.left,
  top: room.top,
  width: Math.max(1, width - room.left - room.right),
  height: Math.max(1, height - room.top - room.bottom),
  after: room.right,
});

const spanOf = ({ from, to }: Axis) => to - from || 1;

/** Where a value of the horizontal axis lies. */
export const xOf = (value: number, axis: Axis, box: PlotBox): number =>
  box.left + ((value - axis.from) / spanOf(axis)) * box.width;

/** Where a value of the vertical axis lies; greater is higher. */
export const yOf = (value: number, axis: Axis, box: PlotBox): number =>
  box.top + box.height - ((value - axis.from) / spanOf(axis)) * box.height;

/** The value of the horizontal axis at a place, kept inside the axis. */
export const valueAt = (x: number, axis: Axis, box: PlotBox): number =>
  axis.from + Math.max(0, Math.min(1, (x - box.left) / box.width)) * spanOf(axis);
