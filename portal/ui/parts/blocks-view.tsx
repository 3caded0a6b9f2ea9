import type { ReactNode } from 'react';
import type { Block, Inline } from '@/data/content/parts/blocks';
import { LinkTo } from './link-to';
import { Caption } from './caption';
import { PictureView } from './picture-view';
import styles from './blocks-view.module.css';

/** A text from the CMS. React escapes every word; nothing here writes HTML of its own. */
export function BlocksView({ content }: { readonly content: readonly Block[] }) {
  return (
    <div className={styles.text}>
      {content.map((block, index) => (
        <BlockView key={index} block={block} />
      ))}
    </div>
  );
}

function BlockView({ block }: { readonly block: Block }) {
  switch (block.type) {
    case 'paragraph':
      return <p>{inlines(block.children)}</p>;
    case 'quote':
      return <blockquote>{inlines(block.children)}</blockquote>;
    case 'code':
      return (
        <pre>
          <code>{inlines(block.children)}</code>
        </pre>
      );
    case 'heading': {
      const Heading = `h${block.level}` as const;
      return <Heading>{inlines(block.children)}</Heading>;
    }
    case 'list':
      return <ListView list={block} />;
    case 'image':
      return (
        <figure>
          <PictureView picture={block.picture} sizes="(min-width: 48rem) 42rem, 100vw" />
          <Caption picture={block.picture} />
        </figure>
      );
  }
}

function ListView({ list }: { readonly list: Extract<Block, { type: 'list' }> }) {
  const List = list.ordered ? 'ol' : 'ul';
  return (
    <List>
      {list.items.map((item, index) => (
        <li key={index}>
          {inlines(item.text)}
          {item.lists.map((inner, innerIndex) => (
            <ListView key={innerIndex} list={inner} />
          ))}
        </li>
      ))}
    </List>
  );
}

function inlines(children: readonly Inline[]): ReactNode {
  return children.map((inline, index) =>
    inline.type === 'link' ? (
      <LinkTo key={index} href={inline.href}>
        {inlines(inline.children)}
      </LinkTo>
    ) : (
      <Run key={index} run={inline} />
    ),
  );
}

function Run({ run }: { readonly run: Extract<Inline, { type: 'text' }> }) {
  const { text, bold, italic, underline, strikethrough, code } = run;
  let result: ReactNode = text;
  if (code) result = <code>{result}</code>;
  if (strikethrough) result = <s>{result}</s>;
  if (underline) result = <u>{result}</u>;
  if (italic) result = <em>{result}</em>;
  if (bold) result = <strong>{result}</strong>;
  return result;
}
