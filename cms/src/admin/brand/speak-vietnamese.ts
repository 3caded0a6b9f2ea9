/** Where Strapi keeps the language that a person chose; without one it speaks English. */
const CHOSEN_LANGUAGE = 'strapi-admin-language';

export function speakVietnamese(): void {
  if (localStorage.getItem(CHOSEN_LANGUAGE) === null) localStorage.setItem(CHOSEN_LANGUAGE, 'vi');
}
