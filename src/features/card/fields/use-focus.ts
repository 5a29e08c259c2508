'use client';

import { type RefObject, useEffect, useRef } from 'react';

/** Gives the focus to a control that somebody has just asked for, once it is there. */
export function useFocus<Control extends HTMLElement>(takes: boolean): RefObject<Control | null> {
  const control = useRef<Control>(null);
  useEffect(() => {
    if (takes) control.current?.focus();
  }, [takes]);
  return control;
}
