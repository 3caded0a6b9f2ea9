import { pageStyle } from '../page/style';

export const REPORT_CARD_STYLE = pageStyle(`
.back{display:inline-block;padding:.3rem 0;font-size:.875rem;font-weight:600;text-decoration:none}
.over{margin-top:.5rem;font-weight:600;color:var(--accent)}
h1{margin-top:.15rem}
.facts{display:flex;flex-wrap:wrap;gap:.1rem .9rem;margin-top:.5rem;color:var(--muted);font-size:.9375rem}
.sum{margin-top:1.4rem;border-radius:1.1rem;background:var(--deep);color:#fff;overflow:hidden;border-bottom:.35rem solid var(--second)}
.sum dl{display:flex;flex-wrap:wrap;gap:1px;background:#2f5557}
.sum dl>div{flex:1 1 8.25rem;padding:1rem 1.1rem;background:var(--deep)}
.sum dt{font-size:.8125rem;color:rgb(255 255 255/82%);line-height:1.35}
.sum dd{margin-top:.2rem;font-size:1.375rem;font-weight:800;letter-spacing:-.02em;line-height:1.2}
.sum .award{padding:1rem 1.1rem;font-weight:800;font-size:1.125rem;background:var(--second);color:#1d1606}
h2{margin:2.2rem 0 .9rem;font-size:1.25rem}
.sum h2{margin:0;padding:.9rem 1.1rem .7rem;font-size:1.0625rem}.sum+.sum{margin-top:.75rem}
.subjects{display:grid;gap:.75rem}
.subject>header{display:flex;align-items:flex-start;gap:1rem}.subject>header>div{flex:1}
.subject h3{font-size:1.0625rem;letter-spacing:-.01em}
.teacher{font-size:.8125rem;color:var(--muted)}
.result{flex:none;text-align:right;line-height:1.15}
.result b{display:block;font-size:1.625rem;font-weight:800;letter-spacing:-.03em;font-variant-numeric:tabular-nums;color:var(--accent)}
.result b.word{font-size:1.0625rem;letter-spacing:-.01em}
.result b.fail{color:var(--bad)}
.result span{font-size:.75rem;color:var(--muted)}
.marks{display:flex;flex-wrap:wrap;gap:.5rem 1.1rem;margin-top:.8rem;padding-top:.8rem;border-top:1px solid var(--line)}
.marks>div{min-width:0}
.marks dt{font-size:.75rem;color:var(--muted);line-height:1.4}
.marks dd{display:flex;flex-wrap:wrap;gap:.3rem;margin-top:.2rem}
.mark{min-width:2.5rem;padding:.25rem .5rem;border-radius:.45rem;background:var(--tint);font-weight:600;text-align:center;font-variant-numeric:tabular-nums}
.mark.none{background:none;border:1px dashed var(--line);color:var(--muted);font-weight:400}
details{margin-top:.8rem}
summary{display:inline-block;padding:.2rem 0;color:var(--accent);font-size:.875rem;font-weight:600;cursor:pointer}
summary::after{content:' ▾';content:' ▾' / ''}[open]>summary::after{content:' ▴';content:' ▴' / ''}
.whole{margin-top:.75rem;padding:.7rem 1.1rem}.whole .why{padding:0;margin:.4rem 0;background:none}.why dt{font-weight:600}.why>div+div{margin-top:.8rem}.why p+p{margin-top:.25rem}
.why{padding:.7rem .9rem;margin-top:.3rem;border-radius:.5rem;background:var(--ground);font-size:.9375rem;font-variant-numeric:tabular-nums}
.end{margin-top:2rem;font-size:.875rem;color:var(--muted)}
.end p+p{margin-top:.6rem}.end b{font-weight:600;color:var(--text)}
@media (min-width:40rem){.sum dl>div{flex-basis:12rem}}
@media print{@page{size:A4;margin:14mm 15mm}.sum{color:#000;background:none;border:1px solid #000}.sum dl{background:#000}.sum dl>div{background:#fff}.sum dt{color:#000}.sum h2{padding:2mm 3mm 0}.sum .award{background:none;border-top:1px solid #000}.subjects{gap:0}.subject{border-radius:0;border-width:0 0 1px;padding:2mm 0}.marks{margin-top:1mm;padding-top:0;border:0;gap:.5mm 5mm}.marks>div{display:flex;gap:2mm;align-items:baseline}.mark{min-width:0;padding:0 1mm;background:none}.result b{font-size:1.15rem}details{margin:0}summary{display:none}details::details-content{content-visibility:visible;block-size:auto}.why{padding:0;background:none;font-size:.85rem}.whole{margin:3mm 0 0;padding:0;border:0}h2{margin:5mm 0 1mm}}
`);
