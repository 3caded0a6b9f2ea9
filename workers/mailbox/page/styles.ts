/** The page's own style sheet: light and dark, from a phone up. */
export const STYLES = `
:root { color-scheme: light dark; --line: #d7dce2; --soft: #5b6672; --mark: #0b5cad; --card: #fff; --ground: #f3f5f8; --ink: #16202a; }
@media (prefers-color-scheme: dark) { :root { --line: #313b46; --soft: #9aa7b4; --mark: #6fb3ff; --card: #182029; --ground: #0f151b; --ink: #e6ebf0; } }
* { box-sizing: border-box; }
body { margin: 0; font: 16px/1.5 system-ui, sans-serif; background: var(--ground); color: var(--ink); }
header { padding: 20px 24px 12px; border-bottom: 1px solid var(--line); background: var(--card); }
h1 { margin: 0; font-size: 1.35rem; }
header p { margin: 2px 0 0; color: var(--soft); }
nav { display: flex; gap: 8px; margin-top: 12px; flex-wrap: wrap; }
nav a { padding: 4px 14px; border: 1px solid var(--line); border-radius: 999px; color: inherit; text-decoration: none; }
nav a[aria-current] { background: var(--mark); border-color: var(--mark); color: var(--card); }
main { max-width: 880px; margin: 0 auto; padding: 20px 16px 48px; display: grid; gap: 12px; }
article { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 14px 16px; overflow-wrap: anywhere; }
.head { display: flex; gap: 10px; align-items: baseline; flex-wrap: wrap; }
.kind { font-size: .8rem; font-weight: 600; padding: 1px 8px; border-radius: 6px; border: 1px solid var(--mark); color: var(--mark); }
.status { font-size: .85rem; color: var(--soft); }
time { margin-left: auto; color: var(--soft); font-size: .85rem; }
h2 { font-size: 1.05rem; margin: 6px 0 2px; }
dl { display: grid; grid-template-columns: auto 1fr; gap: 0 10px; margin: 4px 0 8px; font-size: .9rem; color: var(--soft); }
dd { margin: 0; }
.bubble { background: var(--ground); border-radius: 10px; padding: 10px 14px; margin: 6px 0 0; white-space: pre-wrap; }
summary { cursor: pointer; color: var(--mark); }
iframe { width: 100%; height: 420px; border: 1px solid var(--line); border-radius: 8px; background: #fff; margin-top: 8px; }
pre { white-space: pre-wrap; font: inherit; margin: 8px 0 0; }
.empty { text-align: center; color: var(--soft); padding: 56px 16px; }
`;
