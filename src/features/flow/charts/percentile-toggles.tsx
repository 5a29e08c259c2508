import type { PercentileLine } from '#domain/flow/scenes/percentile-lines.ts';
import { Chip } from '#ui/chip.tsx';
import styles from './plot.module.css';

type PercentileTogglesProps = {
  lines: readonly PercentileLine[];
  hidden: readonly number[];
  onToggle: (percent: number) => void;
};

/** Which percentiles are drawn. */
export function PercentileToggles({ lines, hidden, onToggle }: PercentileTogglesProps) {
  return (
    <fieldset className={styles.toggles} aria-label="Percentiles">
      {lines.map(({ percent }) => (
        <Chip key={percent} pressed={!hidden.includes(percent)} onClick={() => onToggle(percent)}>
          {percent} %
        </Chip>
      ))}
    </fieldset>
  );
}
