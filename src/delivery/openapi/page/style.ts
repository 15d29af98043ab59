/** How the documentation page looks. No font, picture or script from elsewhere. */
export const style = `
:root{color-scheme:light dark;--text:#1c2430;--soft:#566173;--line:#d9dfe7;--page:#fff;--raised:#f5f7fa;--link:#0b5a8a;--accent:#0b5563;--on-accent:#fff}
@media (prefers-color-scheme:dark){:root{--text:#e4e9f0;--soft:#a3afbf;--line:#313b49;--page:#12171e;--raised:#1a212b;--link:#7cc4f2;--accent:#7fd3dd;--on-accent:#0c1f23}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem}
body{margin:0;font:1rem/1.6 system-ui,-apple-system,"Segoe UI",sans-serif;color:var(--text);background:var(--page)}
.skip{position:absolute;left:-100vw}.skip:focus{left:1rem;top:1rem;background:var(--page);padding:.5rem 1rem;z-index:2}
header,main,nav{padding:0 1.25rem}
header{padding-top:2.5rem;padding-bottom:1.5rem;border-bottom:1px solid var(--line);background:var(--raised)}
header>div,.columns{max-width:76rem;margin-inline:auto}
h1{font-size:2rem;line-height:1.2;margin:0 0 .5rem}
header p{color:var(--soft);margin-block:.25rem}
main{min-width:0;padding-bottom:5rem}
h2{font-size:1.5rem;line-height:1.3;margin:3rem 0 .75rem;padding-top:.5rem}
h3{font-size:1.1rem;line-height:1.4;margin:0 0 .35rem}
p,ul,ol,pre{margin:.6rem 0}
main p,main li{max-width:46rem}
a{color:var(--link);text-underline-offset:.15em}
a:focus-visible,textarea:focus-visible,button:focus-visible,pre:focus-visible{outline:3px solid var(--link);outline-offset:2px}
code,pre,textarea{font:.875em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
code{background:var(--raised);border-radius:.25rem;padding:.1em .3em;overflow-wrap:anywhere}
pre{background:var(--raised);border:1px solid var(--line);border-radius:.5rem;padding:.9rem 1rem;overflow-x:auto}
pre code{background:none;padding:0;overflow-wrap:normal}
nav ul+strong{display:block}
nav{font-size:.95rem;padding-block:1rem}
nav ul{list-style:none;margin:.25rem 0 1rem;padding:0;display:flex;flex-wrap:wrap;gap:.1rem 1.1rem}
nav strong{color:var(--soft);font-weight:600;font-size:.85rem}
nav a{display:inline-block;padding:.2rem 0;text-decoration:none}nav a:hover{text-decoration:underline}
article{border:1px solid var(--line);border-radius:.6rem;padding:1.1rem 1.25rem;margin:1rem 0}
.address{overflow-wrap:anywhere}
.method{font-size:.75rem;font-weight:700;letter-spacing:.04em;background:var(--accent);color:var(--on-accent);border-radius:.25rem;padding:.15rem .45rem}
table{border-collapse:collapse;width:100%;margin:.75rem 0;font-size:.925rem}
th,td{text-align:left;vertical-align:top;padding:.5rem .9rem .5rem 0;border-top:1px solid var(--line)}
thead th{border-top:0;color:var(--soft);font-weight:600;font-size:.85rem}
tbody th{font-weight:400;white-space:nowrap}
td:last-child{min-width:12rem}
em,small{color:var(--soft);font-size:.85em}
.try{display:inline-block;overflow-wrap:anywhere}.try .at{color:var(--soft)}
article:target{border-color:var(--link)}
form{margin:1rem 0}
label{font-weight:600;display:block;margin-bottom:.35rem}
textarea{width:100%;min-height:13rem;padding:.9rem 1rem;border:1px solid var(--soft);border-radius:.5rem;background:var(--page);color:inherit}
button{font:inherit;font-weight:600;margin-top:.5rem;padding:.55rem 1.25rem;border:0;border-radius:.5rem;background:var(--accent);color:var(--on-accent);cursor:pointer}
@media (max-width:45rem){
thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
table,tbody,tr,th,td{display:block}
tr{border-top:1px solid var(--line);padding:.5rem 0}
tbody th,td{border:0;padding:.1rem 0;white-space:normal}
td:empty{display:none}
article{padding:.9rem 1rem}
}
@media (min-width:62rem){
.columns{display:grid;grid-template-columns:13rem minmax(0,1fr);gap:2.5rem}
nav{position:sticky;top:0;align-self:start;max-height:100vh;overflow-y:auto;padding-block:2.5rem 2rem}
nav ul{display:block}
header>div{padding-inline:1.25rem}header{padding-inline:0}
}
@media print{nav,form{display:none}`.trim()
