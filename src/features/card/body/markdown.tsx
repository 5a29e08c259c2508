import type { ReactNode } from 'react';
import ReactMarkdown from 'react-markdown';
import rehypeSanitize from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import styles from './markdown.module.css';
import { mentionHref, mentionPlugin } from './mention-plugin.ts';

export type MarkdownProps = {
  text: string;
  /** Who is mentioned, by id, under the name of today. */
  names?: Readonly<Record<string, string>> | undefined;
};

/** A text in Markdown. Pictures from elsewhere are shown as links: nothing is fetched from other servers by itself. */
export default function Markdown({ text, names = {} }: MarkdownProps) {
  return (
    <div className={styles.text}>
      <ReactMarkdown
        remarkPlugins={[remarkGfm, mentionPlugin]}
        rehypePlugins={[rehypeSanitize]}
        components={{
          a: ({ href, children }) => <Anchor href={href} names={names} content={children} />,
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
