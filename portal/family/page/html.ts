/** Text that is HTML already. Only `html` makes it, so that nothing reaches a page without having been escaped. */
export interface Html {
  readonly [MADE]: true;
  readonly text: string;
}

const MADE = Symbol('made by html');

type Part = Html | string | number | null | false | readonly Part[];

/**
 * HTML with what is put in escaped, for text and for attributes in double quotes. Lists are joined; null and false vanish.
 * @example html`<p title="${title}">${name}</p>`
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const fixed = withoutIndents(strings);
  let text = fixed[0] ?? '';
  for (let index = 0; index < parts.length; index += 1)
    text += written(parts[index] ?? null) + (fixed[index + 1] ?? '');
  return { [MADE]: true, text };
}

const cleaned = new WeakMap<TemplateStringsArray, readonly string[]>();

/** The indents of the source are a third of a page: a template loses them when it is first used. */
function withoutIndents(strings: TemplateStringsArray): readonly string[] {
  const known = cleaned.get(strings);
  if (known !== undefined) return known;
  const short = strings.map((text) => text.replace(/\s*\n\s*/g, '\n'));
  cleaned.set(strings, short);
  return short;
}

function written(part: Part): string {
  if (part === null || part === false) return '';
  if (typeof part === 'string') return escape(part);
  if (typeof part === 'number') return String(part);
  if (isList(part)) {
    let text = '';
    for (const one of part) text += written(one);
    return text;
  }
  // An object from elsewhere may look like one of ours; only ours carries the mark.
  return MADE in part ? part.text : escape(String(part));
}

function isList(part: Html | readonly Part[]): part is readonly Part[] {
  return Array.isArray(part);
}

const SPECIAL = /[&<>"']/;
const EACH_SPECIAL = /[&<>"']/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  // Nearly every name and mark is plain: looking is cheaper than replacing.
  return SPECIAL.test(text) ? text.replace(EACH_SPECIAL, (character) => ENTITIES[character] ?? '') : text;
}
