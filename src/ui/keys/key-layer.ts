import { useLayoutEffect, useRef } from 'react';
import type { KeyName } from '../key-match.ts';

/** A command and the keys that run it. */
export type Command = {
  id: string;
  keys: readonly KeyName[];
  shown?: readonly string[];
  label: string;
  needs?: string;
};

/** Does what the command says; `false` says that there was nothing to do, so that the key goes on to the next layer. */
export type Run = (key: KeyName) => unknown;

/** What commands act on at this moment: it keeps its card or chart even when the focus goes elsewhere. */
export type Aimed = {
  /** What it is, where the page has several: "HB-142". */
  about?: string;
  /** By the command's id; a command that is missing does nothing here. */
  run: Readonly<Record<string, Run | undefined>>;
};

/** The commands of a part of the page, as long as it is there. */
export type KeyLayer = {
  scope: string;
  /** Of two layers that take a key, the lower rank has it. */
  rank: number;
  shortcuts: readonly Command[];
  /** Null where there is nothing to act on: its keys go on to the next layer. */
  aim: () => Aimed | null;
  /** Whether a key counts that was pressed on this element; without it, every element's does. */
  reaches?: (target: Element) => boolean;
  /** Whether somebody may do what a command needs; without it, everything may be done. */
  allows?: (need: string) => boolean;
};

const layers = new Set<() => KeyLayer>();

/** The layers of the page, the nearest to the hand first. */
export const keyLayers = (): KeyLayer[] => [...layers].map((layer) => layer()).sort((a, b) => a.rank - b.rank);

/**
 * Puts a layer on the page as long as the component is, from the moment in which it can be seen; each key press asks the
 * layer as it was drawn last.
 */
export function useKeyLayer(layer: KeyLayer): void {
  const latest = useRef(layer);
  useLayoutEffect(() => {
    latest.current = layer;
  });
  useLayoutEffect(() => {
    const own = () => latest.current;
    layers.add(own);
    return () => void layers.delete(own);
  }, []);
}

/** Runs a command by its name, as a click on its button does; answers whether anybody took it. */
export function runCommand(id: string): boolean {
  return keyLayers().some((layer) => {
    const key = layer.shortcuts.find((command) => command.id === id)?.keys[0];
    const run = key === undefined ? undefined : layer.aim()?.run[id];
    return run !== undefined && key !== undefined && run(key) !== false;
  });
}
