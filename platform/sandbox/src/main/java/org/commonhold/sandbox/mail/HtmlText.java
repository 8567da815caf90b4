package org.commonhold.sandbox.mail;

/** The readable text of an HTML mail: blocks become lines, links keep their address. */
final class HtmlText {
    private HtmlText() {}

    static String of(String html) {
        return html.replaceAll("(?is)<(style|script|head)\\b.*?</\\1>", "")
                .replaceAll("\\s+", " ")
                .replaceAll("(?i)<a\\b[^>]*?href=[\"']([^\"']*)[\"'][^>]*>(.*?)</a>", "$2 ( $1 )")
                .replaceAll("(?i)<br[^>]*>|</(p|div|h\\d|tr|li|table)>", "\n")
                .replaceAll("<[^>]*>", "")
                .replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .replaceAll("(?m)^[ \\t]+|[ \\t]+$", "")
                .replaceAll("\n{3,}", "\n\n")
                .strip();
    }
}
