'use client';

import { Checkbox } from '@mantine/core';
import { type DragEvent, type KeyboardEvent, useState } from 'react';
import { IconGrip } from '#ui/icons.tsx';
import styles from './checklist.module.css';
import type { Line } from './checklist-lines.ts';

/** What can be done to a line. */
export type LineActs = {
  tick: (isDone: boolean) => void;
  /** `stays`: the focus stays in the line. */
  rename: (text: string, stays: boolean) => void;
  /** To a place of the list, from 0. */
  move: (to: number) => void;
  remove: () => void;
  drag: (isDragged: boolean) => void;
};

type ChecklistLineProps = {
  line: Line;
  at: number;
  last: number;
  /** Undefined for those who may not. */
  acts: LineActs | undefined;
  /** Another line is being dragged over the list. */
  isAimed: boolean;
  onDrop: (event: DragEvent) => void;
};

export function ChecklistLine({ line, at, last, acts, isAimed, onDrop }: ChecklistLineProps) {
  return (
    <li
      className={styles.line}
      data-done={line.done || undefined}
      onDragOver={isAimed ? (event) => event.preventDefault() : undefined}
      onDrop={onDrop}
    >
      {acts ? <Grip acts={acts} /> : null}
      <Checkbox
        aria-label={line.text}
        checked={line.done}
        disabled={!acts}
        onChange={(event) => acts?.tick(event.currentTarget.checked)}
      />
      {acts ? <LineText key={line.text} line={line} acts={acts} /> : <span className={styles.text}>{line.text}</span>}
      {acts ? <LineButtons line={line} at={at} last={last} acts={acts} /> : null}
    </li>
  );
}

const Grip = ({ acts }: { acts: LineActs }) => (
  <span
    className={styles.grip}
    draggable
    aria-hidden="true"
    onDragStart={(event) => {
      event.dataTransfer.effectAllowed = 'move';
      acts.drag(true);
    }}
    onDragEnd={() => acts.drag(false)}
  >
    <IconGrip />
  </span>
);

function LineText({ line, acts }: { line: Line; acts: LineActs }) {
  const [typed, setTyped] = useState(line.text);
  const commit = (stays: boolean) => {
    const text = typed.trim();
    if (text === line.text) return;
    if (text === '') acts.remove();
    else acts.rename(text, stays);
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      commit(true);
    }
    if (event.key === 'Escape' && typed !== line.text) {
      event.preventDefault();
      event.stopPropagation();
      setTyped(line.text);
    }
    const to = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (to === undefined) return;
    const item = event.currentTarget.closest('li');
    const next = to < 0 ? item?.previousElementSibling : item?.nextElementSibling;
    event.preventDefault();
    next?.querySelector<HTMLElement>('[data-part="text"]')?.focus();
  };
  return (
    <input
      className={styles.text}
      aria-label={`Line: ${line.text}`}
      data-part="text"
      maxLength={500}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={() => commit(false)}
      onKeyDown={press}
    />
  );
}

function LineButtons({ line, at, last, acts }: { line: Line; at: number; last: number; acts: LineActs }) {
  return (
    <span className={styles.buttons}>
      <button
        type="button"
        data-part="up"
        aria-label={`Move ${line.text} up`}
        aria-disabled={at === 0}
        onClick={() => (at > 0 ? acts.move(at - 1) : undefined)}
      >
        ↑
      </button>
      <button
        type="button"
        data-part="down"
        aria-label={`Move ${line.text} down`}
        aria-disabled={at === last}
        onClick={() => (at < last ? acts.move(at + 1) : undefined)}
      >
        ↓
      </button>
      <button type="button" aria-label={`Remove ${line.text}`} onClick={acts.remove}>
        ×
      </button>
    </span>
  );
}
