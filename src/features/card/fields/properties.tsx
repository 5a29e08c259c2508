'use client';

import { IconPlus } from '#ui/icons.tsx';
import { Menu } from '#ui/menu/menu.tsx';
import { useCardModel } from '../model/card-context.tsx';
import styles from './properties.module.css';
import { drawProperty, isSaid, type PropertyName, propertyNames, propertyWord } from './property-list.tsx';
import type { AskedProperties } from './use-asked-properties.ts';

/** What of a card is one value each, in one line: those that say something, and the way to the others. */
export function Properties({ asked }: { asked: AskedProperties }) {
  const model = useCardModel();
  const possible = propertyNames.filter((name) => name !== 'lane' || model.board.lanes.some(({ retired }) => !retired));
  const shown = possible.filter((name) => isSaid(model.card, name) || asked.times(name) > 0);
  const others = possible.filter((name) => !shown.includes(name) || name === 'tags');
  return (
    <div className={styles.properties} data-properties="">
      {shown.map((name) => drawProperty(name, model, asked.times(name)))}
      {model.can('card:edit') ? <AddProperty names={others} onAdd={asked.ask} /> : null}
    </div>
  );
}

function AddProperty({ names, onAdd }: { names: readonly PropertyName[]; onAdd: (name: PropertyName) => void }) {
  return (
    <Menu returnFocus={false}>
      <Menu.Target>
        <button type="button" className={`${styles.chip} ${styles.add}`} aria-label="Add a property">
          <IconPlus />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {names.map((name) => (
          <Menu.Item key={name} onClick={() => onAdd(name)}>
            {propertyWord(name)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
