const FOREIGN_END = /\s\|\sStrapi$/;

/** Strapi ends the title of every page with its own name, and offers no setting for it. */
export function keepTitle(): void {
  const rename = () => {
    if (FOREIGN_END.test(document.title)) document.title = document.title.replace(FOREIGN_END, ' | Cổng Trường');
  };
  rename();
  new MutationObserver(rename).observe(document.head, { childList: true, subtree: true, characterData: true });
}
