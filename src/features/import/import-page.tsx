import { ImportForm } from './import-form.tsx';
import styles from './import-page.module.css';

/** Explains the files, and takes them: looked at first, then brought in whole or not at all. */
export function ImportPage() {
  return (
    <div className={styles.page}>
      <div className={styles.note}>
        <p>
          A new board is made of its stages and of every move its cards have made. The moves keep their own dates, so
          that the flow page tells the past from the first day on. Nothing is kept until you have seen what would come.
        </p>
        <details>
          <summary>What the files hold</summary>
          <dl className={styles.formats}>
            <dt>Board, JSON</dt>
            <dd>
              <code>time_zone</code>, <code>commitment_column</code>, <code>done_column</code> and <code>columns</code>:
              each with <code>id</code>, <code>name</code>, <code>kind</code> (queue, active or done), perhaps{' '}
              <code>wip_limit</code>, <code>discard</code>, <code>retired</code>, <code>aliases</code>,{' '}
              <code>kind_history</code>.
            </dd>
            <dt>Moves, CSV</dt>
            <dd>
              <code>card,type,created_at,to_column,at</code>. Instants are ISO 8601 with an offset. Instead of a stage,{' '}
              <code>to_column</code> may say <code>@archived</code>, <code>@deleted</code>, <code>@away</code>,{' '}
              <code>@void</code> or <code>@unvoid</code>.
            </dd>
            <dt>Blocks, CSV</dt>
            <dd>
              <code>card,from,to,reason</code>. Without <code>to</code> the card is blocked still.
            </dd>
          </dl>
        </details>
      </div>
      <ImportForm />
    </div>
  );
}
