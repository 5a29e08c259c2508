import styles from './still-water.module.css';

const rules = [20, 32, 44, 56, 68, 80];

/** Ruled water and a staff in it: drawn where there is nothing else to draw. */
export function StillWater() {
  return (
    <svg className={styles.water} viewBox="0 0 320 96" aria-hidden="true">
      {rules.map((y, row) => (
        <path key={y} d={`M${row * 9 + (row % 2) * 14} ${y}H${320 - row * 11 - ((row + 1) % 2) * 18}`} />
      ))}
      <path className={styles.post} d="M160 4v84M153 20h14M156 32h8M153 44h14M156 56h8M153 68h14" />
    </svg>
  );
}
