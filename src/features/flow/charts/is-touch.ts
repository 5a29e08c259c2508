import type { MouseEvent } from 'react';

/** Whether a click was made by a finger, which cannot point before it clicks. */
export const isTouch = ({ nativeEvent }: MouseEvent): boolean =>
  nativeEvent instanceof window.PointerEvent && nativeEvent.pointerType === 'touch';
