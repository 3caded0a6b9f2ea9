/** Looks every two seconds whether something came, and shows the page anew unless somebody is reading an opened mail. */
export const REFRESH = `
const seen = document.documentElement.dataset.version;
setInterval(async () => {
  if (document.hidden || document.querySelector('details[open]')) return;
  try {
    const answer = await fetch('/version', { cache: 'no-store' });
    if ((await answer.text()) !== seen) location.reload();
  } catch {}
}, 2000);
`;
