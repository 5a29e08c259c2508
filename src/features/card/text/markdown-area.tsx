'use client';

import { Textarea } from '@mantine/core';
import { type KeyboardEvent, type RefObject, useId, useRef } from 'react';
import type { Mentioned } from '#domain/mentions.ts';
import { markdownKeys, type Selected } from './markdown-keys.ts';
import { SuggestionList } from './suggestion-list.tsx';
import { useSuggestions } from './use-suggestions.ts';

type MarkdownAreaProps = {
  label: string;
  value: string;
  onChange: (text: string) => void;
  /** Control or Command with Enter. */
  onSubmit: () => void;
  onEscape?: () => void;
  /** Who can be mentioned, where anybody can. */
  people?: readonly Mentioned[];
  placeholder?: string;
  rows?: { least: number; most: number; autoFocus?: boolean };
};

const none: readonly Mentioned[] = [];

/** Puts another text with another selection into the field, as if it had been typed. */
function put(field: HTMLTextAreaElement, { text, from, to }: Selected): void {
  field.setRangeText(text, 0, field.value.length);
  field.setSelectionRange(from, to);
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.setSelectionRange(from, to);
}

/**
 * A field for Markdown: Control or Command with B, I and K for bold, italic and a link, with Enter to be done; `@` names
 * people, `#` cards. A second K right after the first is left to the palette.
 */
export function MarkdownArea({
  label,
  value,
  onChange,
  onSubmit,
  onEscape,
  people = none,
  ...more
}: MarkdownAreaProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const listId = useId();
  const isJustLinked = useRef(false);
  const suggestions = useSuggestions({ field, people, put });
  const isOffered = suggestions.options.length > 0;
  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing || suggestions.press(event)) return;
    const run = keyOf(event, { field, isJustLinked, onSubmit, onEscape });
    if (!run) return;
    event.preventDefault();
    event.stopPropagation();
    run();
  };
  const { least = 2, most = 12, autoFocus = false } = more.rows ?? {};
  return (
    <div style={{ position: 'relative' }}>
      <Textarea
        ref={field}
        aria-label={label}
        aria-autocomplete="list"
        aria-controls={isOffered ? listId : undefined}
        aria-activedescendant={isOffered ? `${listId}-${suggestions.active}` : undefined}
        placeholder={more.placeholder ?? ''}
        autosize
        autoFocus={autoFocus}
        minRows={least}
        maxRows={most}
        value={value}
        onChange={(event) => {
          isJustLinked.current = false;
          onChange(event.currentTarget.value);
        }}
        onSelect={suggestions.look}
        onBlur={suggestions.close}
        onKeyDown={press}
      />
      {isOffered ? (
        <SuggestionList
          id={listId}
          options={suggestions.options}
          active={suggestions.active}
          onPick={suggestions.pick}
        />
      ) : null}
    </div>
  );
}

type Keys = {
  field: RefObject<HTMLTextAreaElement | null>;
  isJustLinked: RefObject<boolean>;
  onSubmit: () => void;
  onEscape: (() => void) | undefined;
};

function keyOf(event: KeyboardEvent, { field, isJustLinked, onSubmit, onEscape }: Keys): (() => void) | undefined {
  if (event.key === 'Escape') return onEscape;
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return undefined;
  if (event.key === 'Enter') return onSubmit;
  const name = event.key.toLowerCase();
  const change = Object.hasOwn(markdownKeys, name) ? markdownKeys[name] : undefined;
  if (!change || event.shiftKey || (name === 'k' && isJustLinked.current)) return undefined;
  return () => {
    if (!field.current) return;
    const { value: text, selectionStart: from, selectionEnd: to } = field.current;
    put(field.current, change({ text, from, to }));
    isJustLinked.current = name === 'k';
  };
}
