package org.commonhold.server.screens;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/**
 * The accessibility rules of axe, run in the page itself. The usual builder has the results of each run put together in a
 * window of its own and sends all that was right, too; here the rules are loaded once and tell what is wrong alone.
 */
final class Axe {

    private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final List<String> GRAVE = List.of("serious", "critical");

    /** Each grave finding as one line: the rule and the first three places. */
    private static final String RUN = """
            async ({tags, grave}) => {
              const found = await axe.run(document, {
                runOnly: {type: 'tag', values: tags},
                resultTypes: ['violations'],
              });
              if (found.passes.length === 0) throw new Error('axe has looked at nothing');
              const line = html => html.replace(/\\s+/g, ' ').slice(0, 160);
              return found.violations
                .filter(rule => grave.includes(rule.impact))
                .map(rule => rule.id + ' [' + rule.nodes.slice(0, 3).map(node => line(node.html)).join(', ') + ']');
            }""";

    private Axe() {}

    /** The grave findings on what the page shows now. */
    @SuppressWarnings("unchecked")
    static List<String> findings(Page page) {
        if (!(Boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        return (List<String>) page.evaluate(RUN, Map.of("tags", TAGS, "grave", GRAVE));
    }
}
