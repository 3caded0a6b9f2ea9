/** Translations of a plugin carry its name: `upload` and `sidebar.home` make `upload.sidebar.home`. */
export function prefixed(plugin: string, texts: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [`${plugin}.${key}`, text]));
}
