'use client';

import { keyOf } from '#domain/shortcuts/shortcuts.ts';
import { type Density, densities } from '#domain/view-vocabulary.ts';
import { Chip } from '#ui/chip.tsx';
import { chooseColorScheme, useColorScheme } from '#ui/color-scheme.ts';
import { IconCheck, IconChevron } from '#ui/icons.tsx';
import { Kbd } from '#ui/kbd.tsx';
import { keyCaps } from '#ui/key-match.ts';
import { runCommand } from '#ui/keys/key-layer.ts';
import { Menu } from '#ui/menu/menu.tsx';
import { changeView } from '../actions/view.ts';
import { useSession, useSettings } from '../store/board-context.tsx';

/** How the board looks, for this person in this browser. */
export function DisplayMenu() {
  return (
    <Menu closeOnItemClick={false}>
      <Menu.Target>
        <Chip>
          Display
          <IconChevron />
        </Chip>
      </Menu.Target>
      <Menu.Dropdown>
        <DensityChoice />
        <Menu.Divider />
        <FilteredChoice />
        <Menu.Divider />
        <FirstStageChoice />
        <Menu.Divider />
        <LightChoice />
        <Menu.Divider />
        <Menu.Item onClick={() => runCommand('keys')} rightSection={<Kbd>{keyCaps(keyOf('keys'))}</Kbd>}>
          All keys
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

type ChoiceProps<T extends string> = {
  label: string;
  options: readonly (readonly [value: T, label: string])[];
  value: T;
  onChoose: (value: T) => void;
};

function Choice<T extends string>({ label, options, value, onChoose }: ChoiceProps<T>) {
  return (
    <>
      <Menu.Label>{label}</Menu.Label>
      {options.map(([option, words]) => (
        <Menu.Item
          key={option}
          onClick={() => onChoose(option)}
          rightSection={option === value ? <IconCheck /> : null}
          aria-current={option === value ? 'true' : undefined}
        >
          {words}
        </Menu.Item>
      ))}
    </>
  );
}

const densityWords: Record<Density, string> = { comfortable: 'Comfortable', compact: 'Compact', far: 'Far' };

function DensityChoice() {
  const session = useSession();
  const density = useSettings((settings) => settings.density);
  const options = densities.map((one) => [one, densityWords[one]] as const);
  return (
    <Choice
      label="Density"
      options={options}
      value={density}
      onChoose={(next) => changeView(session, { density: next })}
    />
  );
}

function FilteredChoice() {
  const session = useSession();
  const hides = useSettings((settings) => settings.hideFiltered);
  return (
    <Choice
      label="Cards left out by the filter"
      options={[
        ['fade', 'Fade'],
        ['hide', 'Hide'],
      ]}
      value={hides ? 'hide' : 'fade'}
      onChoose={(next) => changeView(session, { hideFiltered: next === 'hide' })}
    />
  );
}

function FirstStageChoice() {
  const session = useSession();
  const pins = useSettings((settings) => settings.pinsFirst);
  return (
    <Choice
      label="First stage, where the board scrolls"
      options={[
        ['along', 'Scrolls along'],
        ['pinned', 'Stays in sight'],
      ]}
      value={pins ? 'pinned' : 'along'}
      onChoose={(next) => changeView(session, { pinsFirst: next === 'pinned' })}
    />
  );
}

function LightChoice() {
  return (
    <Choice
      label="Light"
      options={[
        ['auto', 'As the system'],
        ['light', 'Day'],
        ['dark', 'Night'],
      ]}
      value={useColorScheme()}
      onChoose={chooseColorScheme}
    />
  );
}
