import type { ReactNode } from 'react';
import type { Block, Inline } from '@/data/content/parts/blocks';
import { LinkTo } from './link-to';
import type { SiteLinks } from '@/routing/links';
import { Caption } from './caption';
import { PictureView } from './picture-view';
import { TableView } from './table-view';
import styles from './blocks-view.module.css';

export interface BlocksViewProps {
  readonly content: readonly Block[];
  readonly links: SiteLinks;
}

/** A text from the CMS. React escapes every word; nothing here writes HTML of its own. */
export function BlocksView({ content, links }: BlocksViewProps) {
  return (
    <div className={styles.text}>
      {content.map((block, index) => (
        <BlockView key={index} block={block} links={links} />
      ))}
    </div>
  );
}

function BlockView({ block, links }: { readonly block: Block; readonly links: SiteLinks }) {
  switch (block.type) {
    case 'paragraph':
      return <p>{inlines(block.children, links)}</p>;
    case 'quote':
      return <blockquote>{inlines(block.children, links)}</blockquote>;
    case 'code':
      return (
        <pre>
          <code>{inlines(block.children, links)}</code>
        </pre>
      );
    case 'heading': {
      const Heading = `h${block.level}` as const;
      return <Heading>{inlines(block.children, links)}</Heading>;
    }
    case 'list':
      return <ListView list={block} links={links} />;
    case 'image':
      return (
        <figure>
          <PictureView picture={block.picture} sizes="(min-width: 48rem) 42rem, 100vw" />
          <Caption picture={block.picture} />
        </figure>
      );
    case 'table':
      return <TableView table={block.table} />;
  }
}

interface ListViewProps {
  readonly list: Extract<Block, { type: 'list' }>;
  readonly links: SiteLinks;
}

function ListView({ list, links }: ListViewProps) {
  const List = list.ordered ? 'ol' : 'ul';
  return (
    <List>
      {list.items.map((item, index) => (
        <li key={index}>
          {inlines(item.text, links)}
          {item.lists.map((inner, innerIndex) => (
            <ListView key={innerIndex} list={inner} links={links} />
          ))}
        </li>
      ))}
    </List>
  );
}

function inlines(children: readonly Inline[], links: SiteLinks): ReactNode {
  return children.map((inline, index) =>
    inline.type === 'link' ? (
      <LinkTo key={index} href={links.within(inline.href)}>
        {inlines(inline.children, links)}
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
