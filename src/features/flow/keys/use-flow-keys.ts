'use client';

import { useEffect } from 'react';
import { keyName } from '#ui/key-match.ts';
import { singleKeysAreOn } from '#ui/single-keys.ts';
import { type FlowHands, shortcuts } from './shortcuts.ts';

const sequenceMs = 1000;
const typesText = 'input, textarea, select, [contenteditable="true"], [role="combobox"]';
const covers = '[role="dialog"], [role="menu"], [role="listbox"], aside';

const byKey = new Map(shortcuts.flatMap(({ keys, run }) => (run ? keys.map((key) => [key, run] as const) : [])));

/** The figure that keys act on: the focused one, else the one under the pointer. */
const currentFigure = (): HTMLElement | null =>
  document.activeElement?.closest<HTMLElement>('[data-figure]') ??
  document.querySelector<HTMLElement>('[data-figure]:hover');

/** Listens for the page's keys; none fires while somebody types, in a dialog or menu, or where single keys are off. */
export function useFlowKeys(hands: Omit<FlowHands, 'figure'>): void {
  useEffect(() => {
    let first: { key: string; atMs: number } | undefined;
    const press = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : document.body;
      if (event.defaultPrevented || target.closest(typesText) || target.closest(covers)) return;
      if (event.ctrlKey || event.metaKey || event.altKey || !singleKeysAreOn()) return;
      const key = keyName(event);
      const after = first && event.timeStamp - first.atMs < sequenceMs ? first.key : undefined;
      first = key === 'g' ? { key, atMs: event.timeStamp } : undefined;
      const run = byKey.get(after ? `${after} ${key}` : key);
      if (!run) return;
      event.preventDefault();
      run({ ...hands, figure: currentFigure() });
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [hands]);
}
