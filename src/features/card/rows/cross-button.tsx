import styles from './rows.module.css';

type CrossButtonProps = { label: string; onClick: () => void };

/** Takes a row out of its list. */
export const CrossButton = ({ label, onClick }: CrossButtonProps) => (
  <button type="button" className={styles.cross} aria-label={label} onClick={onClick}>
    ×
  </button>
);
