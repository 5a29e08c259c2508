import type { ReactNode } from 'react';
import ReactMarkdown from 'react-markdown';
import rehypeSanitize from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import { cardKeyHref, cardKeyPlugin } from './card-key-plugin.ts';
import styles from './markdown.module.css';
import { mentionHref, mentionPlugin } from './mention-plugin.ts';

export type MarkdownProps = {
  text: string;
  /** Who is mentioned, by id, under the name of today. */
  names?: Readonly<Record<string, string>> | undefined;
  /** How a card is drawn whose key stands in the text; undefined for one that is not known. */
  cardOf?: ((key: string) => ReactNode) | undefined;
};

const noCard = () => undefined;

/** A text in Markdown. Pictures from elsewhere are shown as links: nothing is fetched from other servers by itself. */
export default function Markdown({ text, names = {}, cardOf = noCard }: MarkdownProps) {
  return (
    <div className={styles.text}>
      <ReactMarkdown
        remarkPlugins={[remarkGfm, mentionPlugin, [cardKeyPlugin, (key: string) => cardOf(key) !== undefined]]}
        rehypePlugins={[rehypeSanitize]}
        components={{
          a: ({ href, children }) => cardIn(href, cardOf) ?? <Anchor href={href} names={names} content={children} />,
          img: ({ src, alt }) => (
            <Anchor href={typeof src === 'string' ? src : undefined} names={{}} content={alt || 'picture'} />
          ),
        }}
      >
        {text}
      </ReactMarkdown>
    </div>
  );
}

/** The card that a key's link stands for. */
const cardIn = (href: string | undefined, cardOf: (key: string) => ReactNode): ReactNode =>
  href?.startsWith(cardKeyHref) ? cardOf(href.slice(cardKeyHref.length)) : undefined;

type AnchorProps = { href: string | undefined; names: Readonly<Record<string, string>>; content: ReactNode };

function Anchor({ href, names, content }: AnchorProps) {
  if (href?.startsWith(mentionHref)) {
    return <span className={styles.mention}>@{names[href.slice(mentionHref.length)] ?? content}</span>;
  }
  return (
    <a href={href} rel="noopener noreferrer" target="_blank">
      {content}
    </a>
  );
}
