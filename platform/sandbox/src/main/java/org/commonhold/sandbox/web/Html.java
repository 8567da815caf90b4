package org.commonhold.sandbox.web;

import java.util.Locale;

/** The frame of a page and the escaping of everything in it. */
public final class Html {
    private static final String STYLE = """
            :root{color-scheme:light dark;--ink:#1c2733;--soft:#5b6775;--line:#d5dbe1;--card:#fff;--page:#f3f5f7;\
            --go:#0b5cad;--bad:#a3142a}
            @media(prefers-color-scheme:dark){:root{--ink:#e7ecf1;--soft:#a3b0bd;--line:#3a4653;--card:#1b232c;\
            --page:#12181f;--go:#7db8f0;--bad:#ff9aa8}}
            *{box-sizing:border-box}
            body{margin:0;background:var(--page);color:var(--ink);font:16px/1.5 system-ui,sans-serif}
            main{max-width:var(--width);margin:2rem auto;padding:1.5rem;background:var(--card);\
            border:1px solid var(--line);border-radius:12px}
            h1{font-size:1.4rem;margin:0 0 1rem}
            .badge{display:inline-block;font-size:.8rem;padding:.1rem .6rem;border:1px solid var(--line);\
            border-radius:99px;color:var(--soft);margin-bottom:1rem}
            .amount{font-size:2rem;font-weight:700;margin:0 0 1rem}
            .soft{color:var(--soft);font-size:.9rem}
            .alert{border-left:4px solid var(--bad);padding:.5rem .75rem;color:var(--bad);margin:0 0 1rem}
            label{display:block;font-weight:600;margin-top:.75rem}
            input{width:100%;font:inherit;padding:.6rem .7rem;border:1px solid var(--soft);border-radius:8px;\
            background:var(--card);color:var(--ink)}
            .pair{display:flex;gap:1rem}.pair>div{flex:1}
            button{font:inherit;font-weight:600;width:100%;margin:1.25rem 0 .75rem;padding:.75rem;border:0;\
            border-radius:8px;background:var(--go);color:var(--card);cursor:pointer}
            a{color:var(--go)}
            :focus-visible{outline:3px solid var(--go);outline-offset:2px}
            table{width:100%;border-collapse:collapse}th,td{text-align:left;padding:.5rem;vertical-align:top;\
            border-bottom:1px solid var(--line);overflow-wrap:anywhere}
            th{color:var(--soft);font-size:.85rem}td.num,.num{white-space:nowrap}
            pre{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit;margin:1rem 0;padding:1rem 0;\
            border-top:1px solid var(--line)}
            pre.source{font:13px/1.45 ui-monospace,monospace}
            """;

    private Html() {}

    /** A whole page around a body that is already escaped; width is any CSS length. */
    public static String page(Locale locale, String title, String width, String body) {
        return """
               <!DOCTYPE html>
               <html lang="%s"><head><meta charset="utf-8"><title>%s</title>
               <meta name="viewport" content="width=device-width,initial-scale=1">
               <style>:root{--width:%s}%s</style></head>
               <body><main>%s</main></body></html>
               """.formatted(locale.getLanguage(), escape(title), width, STYLE, body);
    }

    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
