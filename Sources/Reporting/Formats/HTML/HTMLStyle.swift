/// How the page looks: by the reader's choice of light or dark, on any width, and on paper.
let htmlStyle = """
  :root {
    color-scheme: light dark;
    --page: #fff; --ink: #1c2024; --quiet: #5c6570; --line: #d9dde2; --panel: #f5f6f8; --link: #0b57b7;
    --error: #b3261e; --warning: #8a5300; --info: #1f5fa8; --mark: #ffe08a; --mark-ink: #1c2024;
    --error-heat: 200, 40, 30; --warning-heat: 225, 140, 0; --info-heat: 50, 120, 210;
  }
  @media (prefers-color-scheme: dark) {
    :root {
      --page: #15181c; --ink: #e6e9ed; --quiet: #a0a9b4; --line: #343a42; --panel: #1e2329; --link: #8ab8ff;
      --error: #ff8a80; --warning: #ffc46b; --info: #8ab8ff; --mark: #6b5300; --mark-ink: #fff3cf;
      --error-heat: 255, 90, 80; --warning-heat: 255, 175, 60; --info-heat: 100, 165, 255;
    }
  }
  * { box-sizing: border-box; }
  [hidden] { display: none !important; }
  html { scroll-padding-top: 8rem; }
  body {
    margin: 0 auto; padding: 1.5rem clamp(1rem, 4vw, 3rem) 4rem; max-width: 76rem;
    background: var(--page); color: var(--ink); font: 16px/1.5 system-ui, sans-serif;
  }
  h1 { margin: 0; font-size: 1.75rem; line-height: 1.2; }
  h2 { margin: 2.5rem 0 .75rem; font-size: 1.2rem; overflow-wrap: anywhere; }
  header p, .hint, figcaption, .number { color: var(--quiet); }
  header p { margin: .25rem 0 0; }
  .hint { margin: .5rem 0 0; font-size: .85rem; }
  a { color: var(--link); }
  a:focus-visible, input:focus-visible, select:focus-visible, button:focus-visible, article:focus,
  .map:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
  code, pre, kbd { font-family: ui-monospace, "SFMono-Regular", Menlo, Consolas, "DejaVu Sans Mono", monospace; }
  code { font-size: .92em; overflow-wrap: anywhere; background: var(--panel); border-radius: 3px; padding: 0 .25em; }
  kbd { font-size: .9em; border: 1px solid var(--line); border-radius: 3px; padding: 0 .3em; }

  .map { overflow: auto; max-height: 70vh; border: 1px solid var(--line); border-radius: 6px; }
  table { border-collapse: separate; border-spacing: 0; width: 100%; font-size: .85rem; }
  th, td { border-bottom: 1px solid var(--line); padding: 0; text-align: center; }
  tbody tr:last-child > * { border-bottom: 0; }
  thead th { position: sticky; top: 0; z-index: 1; background: var(--panel); padding: .4rem .5rem; font-weight: 600; }
  thead th:first-child, tbody th { text-align: left; }
  thead th:first-child { left: 0; z-index: 2; }
  tbody th { position: sticky; left: 0; background: var(--page); font-weight: 400; }
  tbody th a { display: block; min-width: 11rem; padding: .35rem .6rem; overflow-wrap: anywhere; }
  td a { display: block; padding: .35rem .5rem; color: var(--ink); text-decoration: none; font-variant-numeric: tabular-nums; }
  td a:hover { text-decoration: underline; }
  td.error { --heat: var(--error-heat); } td.warning { --heat: var(--warning-heat); } td.info { --heat: var(--info-heat); }
  td.heat1 { background: rgba(var(--heat), .16); } td.heat2 { background: rgba(var(--heat), .28); }
  td.heat3 { background: rgba(var(--heat), .42); } td.heat4 { background: rgba(var(--heat), .56); }

  form {
    position: sticky; top: 0; z-index: 3; display: flex; flex-wrap: wrap; gap: .5rem 1.25rem; align-items: center;
    margin: 2rem 0 0; padding: .75rem 1rem; background: var(--panel); border: 1px solid var(--line); border-radius: 6px;
  }
  fieldset { display: flex; flex-wrap: wrap; gap: .25rem 1rem; margin: 0; padding: 0; border: 0; }
  legend { float: left; margin-right: .75rem; padding: 0; }
  fieldset label { font-weight: 600; }
  label.error, .error .badge { color: var(--error); } label.warning, .warning .badge { color: var(--warning); }
  label.info, .info .badge { color: var(--info); }
  input, select, button { font: inherit; color: inherit; accent-color: var(--link); }
  input[type=search], select, button {
    max-width: 100%; padding: .25rem .5rem; background: var(--page); border: 1px solid var(--quiet); border-radius: 4px;
  }
  input[type=search] { width: 14rem; }
  select { width: 15rem; }
  output { font-weight: 600; }
  form .hint { flex-basis: 100%; margin: 0; }

  article {
    margin: .75rem 0; padding: .75rem 1rem; border: 1px solid var(--line); border-left: 5px solid; border-radius: 6px;
    content-visibility: auto; contain-intrinsic-size: auto 12rem; break-inside: avoid;
  }
  article.error { border-left-color: var(--error); } article.warning { border-left-color: var(--warning); }
  article.info { border-left-color: var(--info); }
  article h3 { margin: 0; font-size: 1rem; font-weight: 600; overflow-wrap: anywhere; }
  .badge { text-transform: uppercase; font-size: .75rem; letter-spacing: .05em; margin-right: .25rem; }
  figure { margin: .6rem 0 0; }
  figcaption { font-size: .85rem; overflow-wrap: anywhere; }
  .path { margin-left: .5rem; font-family: ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace; font-size: .92em; }
  pre {
    margin: .2rem 0 0; padding: .4rem .6rem; background: var(--panel); border-radius: 4px; font-size: .85rem;
    white-space: pre-wrap; overflow-wrap: anywhere;
  }
  .number { margin-right: 1rem; user-select: none; }
  mark { background: var(--mark); color: var(--mark-ink); border-radius: 2px; padding: .05em 1px; }
  .label { margin: .2rem 0 0 .6rem; font-size: .9rem; color: var(--quiet); }
  dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; margin: .6rem 0 0; font-size: .92rem; }
  dt { color: var(--quiet); } dd { margin: 0; overflow-wrap: anywhere; }
  .rules dt { color: inherit; font-weight: 600; }
  .rules :target { background: var(--mark); color: var(--mark-ink); }

  @media (max-width: 40rem) {
    html { scroll-padding-top: 1rem; }
    form { position: static; }
    label.text, label.text input, select { width: 100%; }
    .rules { grid-template-columns: 1fr; }
  }
  @media print {
    :root { color-scheme: light; }
    body { max-width: none; padding: 0; font-size: 10pt; }
    form, .hint { display: none !important; }
    .map { max-height: none; overflow: visible; }
    article { content-visibility: visible; }
    td, mark, .badge { print-color-adjust: exact; }
  }

  """
