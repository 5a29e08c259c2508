'use client';

import { Component, lazy, type ReactNode, Suspense } from 'react';
import { NamedAnchor } from '../model/card-anchor.tsx';
import { useCardModel } from '../model/card-context.tsx';
import { isSettable } from './is-settable.ts';
import styles from './markdown.module.css';
import type { MarkdownProps } from './markdown.tsx';

const Markdown = lazy(() => import('./markdown.tsx'));

/** A text in Markdown; what draws it comes only where there is a text. What cannot be drawn is shown as it was typed. */
export function RichText(text: Omit<MarkdownProps, 'cardOf'>) {
  const { named } = useCardModel().card;
  const cardOf = (key: string) => {
    const card = named.find(({ boardKey, number }) => `${boardKey}-${number}` === key);
    return card && <NamedAnchor card={card} />;
  };
  const plain = <p className={styles.plain}>{text.text}</p>;
  if (!isSettable(text.text)) return plain;
  return (
    <PlainOnFailure key={text.text} plain={plain}>
      <Suspense fallback={plain}>
        <Markdown {...text} cardOf={cardOf} />
      </Suspense>
    </PlainOnFailure>
  );
}

class PlainOnFailure extends Component<{ plain: ReactNode; children: ReactNode }, { failed: boolean }> {
  override state: { failed: boolean } = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? this.props.plain : this.props.children;
  }
}
