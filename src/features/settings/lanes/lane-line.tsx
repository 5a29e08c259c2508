'use client';

import { Button, TextInput } from '@mantine/core';
import styles from '../settings-page.module.css';
import type { LaneForm } from './lane-rules.ts';

type LaneLineProps = {
  lane: LaneForm;
  cards: number;
  problem: string | undefined;
  onChange: (facets: Partial<LaneForm>) => void;
  onRemove: () => void;
};

export function LaneLine({ lane, cards, problem, onChange, onRemove }: LaneLineProps) {
  const name = lane.name.trim() || 'New lane';
  if (lane.retired) {
    return (
      <li className={styles.line} data-off="true">
        <span className={styles.side}>{name}, removed; its history stays in every chart.</span>
        <Button variant="default" onClick={() => onChange({ retired: false })} aria-label={`Bring ${name} back`}>
          Bring back
        </Button>
      </li>
    );
  }
  return (
    <li className={styles.line}>
      <TextInput
        aria-label="Name of the lane"
        value={lane.name}
        maxLength={120}
        autoFocus={lane.id === null && lane.name === ''}
        error={problem}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      {cards > 0 ? (
        <span className={styles.side}>{cards === 1 ? 'holds 1 card' : `holds ${cards} cards`}</span>
      ) : (
        <Button variant="default" onClick={onRemove} aria-label={`Remove ${name}`}>
          Remove
        </Button>
      )}
    </li>
  );
}
