import { type BeaconName, beaconNames } from '#domain/schemas/preferences.ts';
import { IconClose } from '#ui/icons.tsx';
import styles from './beacons-card.module.css';

type BeaconsHeadProps = {
  title: string;
  done: ReadonlySet<BeaconName>;
  isOpen: boolean;
  onToggle: () => void;
  onClose: () => void;
};

/** How far one has come, which folds the card, and the way to put it away. */
export function BeaconsHead({ title, done, isOpen, onToggle, onClose }: BeaconsHeadProps) {
  return (
    <div className={styles.head}>
      <button type="button" className={styles.toggle} aria-expanded={isOpen} onClick={onToggle}>
        <span className={styles.title}>{title}</span>
        <span className={styles.count} aria-hidden="true">
          {beaconNames.map((name) => (
            <i key={name} data-done={done.has(name) || undefined} />
          ))}
        </span>
        <span className={styles.spoken}>
          {done.size} of {beaconNames.length} done
        </span>
      </button>
      <button
        type="button"
        className={styles.close}
        aria-label="Put these away"
        title="Put these away; Help brings them back"
        onClick={onClose}
      >
        <IconClose />
      </button>
    </div>
  );
}
