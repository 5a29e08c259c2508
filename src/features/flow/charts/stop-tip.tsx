import type { Axis } from '#domain/flow/scenes/scene.ts';
import { type PlotBox, xOf } from './plot-box.ts';
import type { Stop } from './stops.ts';
import styles from './tip-box.module.css';
import { TipBox } from './tip-box.tsx';

/** The line at which a chart is read, and what it says there. */
export function StopTip({ stop, axis, box }: { stop: Stop; axis: Axis; box: PlotBox }) {
  const x = Math.max(box.left, Math.min(box.left + box.width, xOf(stop.at, axis, box)));
  return (
    <>
      <div className={styles.line} style={{ left: x, top: box.top, height: box.height }} data-crosshair />
      <TipBox at={{ x, y: box.top }} box={box}>
        <p className={styles.name}>{stop.name}</p>
        <ul>
          {stop.values.map(({ name, value, color }) => (
            <li key={name} className={styles.value}>
              <span>
                {color ? <span className={styles.swatch} style={{ background: color }} /> : null}
                {name}
              </span>
              <strong>{value}</strong>
            </li>
          ))}
        </ul>
      </TipBox>
    </>
  );
}
