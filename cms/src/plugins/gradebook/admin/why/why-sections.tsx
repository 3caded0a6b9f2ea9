import { Section, Sections } from './why-style';
import type { WhySection } from './why-section';

interface WhySectionsProps {
  readonly sections: readonly WhySection[];
  /** For the ids of the headings: more than one list may be on a page. */
  readonly idPrefix: string;
}

/** Each result with its sum, its conditions, what would lead on, and the article. */
export function WhySections({ sections, idPrefix }: WhySectionsProps) {
  return (
    <Sections>
      {sections.map(({ key, heading, outcome, lines, source }) => (
        <Section key={key} data-why={key} aria-labelledby={`${idPrefix}-${key}`}>
          <header>
            <h3 id={`${idPrefix}-${key}`}>{heading}</h3>
            <span>{outcome}</span>
          </header>
          <ul>
            {lines.map(({ tone, text }) => (
              <li key={text} data-tone={tone}>
                {tone === 'formula' ? unbroken(text) : text}
              </li>
            ))}
          </ul>
          {source === null ? null : <p>Quy định: {source}</p>}
        </Section>
      ))}
    </Sections>
  );
}

/** A result stays with its sign when a sum takes more than one line. */
function unbroken(formula: string): string {
  return formula.replace(/([=≈]) /g, '$1\u00a0');
}
