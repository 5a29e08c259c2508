import { isSingle, type KeyName } from '../key-match.ts';
import type { KeyLayer } from './key-layer.ts';
import { singleKeysCount } from './single-keys.ts';

const textInput = 'input:not([type="checkbox"], [type="radio"], [type="range"], [type="button"], [type="submit"])';
const typesText = `${textInput}, textarea, select, [contenteditable="true"], [role="combobox"]`;
const covers = 'dialog, [role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';

/** A link that stands for what keys act on says so with `data-open`: Enter and Space on it are keys of the page. */
const presses = 'button, [role="tab"], summary, input, a:not([data-open])';
const walks = 'input, [role="tab"], [role="slider"], [role="separator"]';

/** What is pressed on these keys belongs to the control that has the focus. */
const isOfControl = (name: KeyName, target: Element): boolean =>
  name === 'Enter' || name === 'Space'
    ? target.closest(presses) !== null
    : /^(Arrow|Home|End)/.test(name) && target.closest(walks) !== null;

export const isTyping = (target: Element): boolean => target.closest(typesText) !== null;

/** Whether a key is one of the page's here: Mod+K always is, nothing else while somebody types or is asked something. */
export function countsHere(name: KeyName, target: Element): boolean {
  if (name === 'Mod+k') return true;
  if (isTyping(target) || target.closest(covers) || isOfControl(name, target)) return false;
  return !isSingle(name) || singleKeysCount(target);
}

/** Runs the first command that takes the key; answers whether any did. */
export function take(layers: readonly KeyLayer[], name: KeyName, target: Element): boolean {
  return layers.some((layer) => {
    if (layer.reaches && !layer.reaches(target)) return false;
    const command = layer.shortcuts.find(({ keys }) => keys.includes(name));
    const run = command && layer.aim()?.run[command.id];
    return run ? run(name) !== false : false;
  });
}

/** Whether some sequence of keys begins with this one. */
export const begins = (layers: readonly KeyLayer[], name: KeyName): boolean =>
  layers.some(({ shortcuts }) => shortcuts.some(({ keys }) => keys.some((key) => key.startsWith(`${name} `))));
