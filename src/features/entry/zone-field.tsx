'use client';

import { NativeSelect } from '@mantine/core';
import { useState, useSyncExternalStore } from 'react';

type ZoneFieldProps = { zones: string[]; typed: string | undefined; error: string | undefined };

const stays = () => () => undefined;
const zoneOfBrowser = (): string | undefined => Intl.DateTimeFormat().resolvedOptions().timeZone;
const unknownOnServer = () => undefined;

/** The zone that days are counted in; the browser's own to begin with. */
export function ZoneField({ zones, typed, error }: ZoneFieldProps) {
  const found = useSyncExternalStore(stays, zoneOfBrowser, unknownOnServer);
  const [chosen, choose] = useState(typed);
  const zone = chosen ?? found ?? 'UTC';
  return (
    <NativeSelect
      name="zone"
      label="Days are counted in"
      description={found === zone ? 'Found in your browser' : 'The zone of the team'}
      data={zones.includes(zone) ? zones : [zone, ...zones]}
      value={zone}
      onChange={(event) => choose(event.currentTarget.value)}
      error={error}
    />
  );
}
