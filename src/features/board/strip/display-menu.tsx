'use client';

import { Menu, useMantineColorScheme } from '@mantine/core';
import { Chip } from '#ui/chip.tsx';
import { IconCheck, IconChevron } from '#ui/icons.tsx';
import { Kbd } from '#ui/kbd.tsx';
import { changeView } from '../actions/view.ts';
import { useSession, useSettings } from '../store/board-context.tsx';
import { densities } from '../store/view-settings.ts';

const schemes = { auto: 'As the system', light: 'Day', dark: 'Night' } as const;

/** How the board looks, for this person in this browser. */
export function DisplayMenu() {
  const session = useSession();
  const settings = useSettings((now) => now);
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const mark = (isSet: boolean) => (isSet ? <IconCheck /> : null);
  return (
    <Menu closeOnItemClick={false}>
      <Menu.Target>
        <Chip>
          Display
          <IconChevron />
        </Chip>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Density</Menu.Label>
        {densities.map((density) => (
          <Menu.Item
            key={density}
            onClick={() => changeView(session, { density })}
            rightSection={mark(settings.density === density)}
          >
            {density[0]?.toUpperCase()}
            {density.slice(1)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Label>Cards left out by the filter</Menu.Label>
        <Menu.Item
          onClick={() => changeView(session, { hideFiltered: false })}
          rightSection={mark(!settings.hideFiltered)}
        >
          Fade
        </Menu.Item>
        <Menu.Item
          onClick={() => changeView(session, { hideFiltered: true })}
          rightSection={mark(settings.hideFiltered)}
        >
          Hide
        </Menu.Item>
        <Menu.Divider />
        <Menu.Label>Light</Menu.Label>
        {Object.entries(schemes).map(([scheme, label]) => (
          <Menu.Item
            key={scheme}
            onClick={() => setColorScheme(scheme as keyof typeof schemes)}
            rightSection={mark(colorScheme === scheme)}
          >
            {label}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={() => session.question.set({ kind: 'keys' })} rightSection={<Kbd>?</Kbd>}>
          All keys
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
