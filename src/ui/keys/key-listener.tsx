'use client';

import { useEffect } from 'react';
import { keyName } from '../key-match.ts';
import { keyLayers } from './key-layer.ts';
import { begins, countsHere, isTyping, take } from './key-press.ts';

const sequenceMs = 1000;
const held = new Set(['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock']);

/** The one listener for keys, mounted once by the root providers. */
export function KeyListener() {
  useEffect(() => listen(window), []);
  return null;
}

/**
 * Hands keys to the layers of the page. A longer sequence goes before a shorter one: a key that begins one waits a
 * second for the next. Escape leaves a text field first, and only the next one goes to the page.
 */
function listen(on: Window): () => void {
  let begun: { name: string; timer: ReturnType<typeof setTimeout> } | undefined;
  const forget = () => {
    clearTimeout(begun?.timer);
    begun = undefined;
  };
  const press = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || held.has(event.key)) return;
    const target = event.target instanceof Element ? event.target : document.body;
    const name = keyName(event);
    const first = begun?.name;
    forget();
    if (name === 'Escape' && isTyping(target)) leave(target);
    if (!countsHere(name, target)) return;
    const layers = keyLayers();
    const taken =
      first === undefined && begins(layers, name) ? begin(name, target) : take(layers, sequence(first, name), target);
    if (taken) event.preventDefault();
  };
  const begin = (name: string, target: Element) => {
    const alone = () => {
      begun = undefined;
      take(keyLayers(), name, target);
    };
    begun = { name, timer: setTimeout(alone, sequenceMs) };
    return true;
  };
  on.addEventListener('keydown', press);
  return () => {
    forget();
    on.removeEventListener('keydown', press);
  };
}

const sequence = (first: string | undefined, name: string) => (first === undefined ? name : `${first} ${name}`);

/** A field is left for what it stands in, where that can have the focus; a field in a dialog is left with the dialog. */
function leave(target: Element): void {
  if (!(target instanceof HTMLElement) || target.closest('dialog, [role="dialog"]')) return;
  const around = target.closest<HTMLElement>('[data-takes-keys][tabindex]');
  if (around) around.focus({ preventScroll: true });
  else target.blur();
}
