package org.emancipasso.testing;

import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

/** What axe can see of the WCAG and of good practice. */
final class Axe {

    /** Only what is wrong is told: what is right would be described as well, element by element. */
    private static final String VIOLATIONS = """
        () => axe.run({resultTypes: ['violations']}).then(results => results.violations.map(rule =>
            rule.id + ': ' + rule.help + ' [' + rule.nodes.map(node => node.html).join(', ') + ']'))
        """;

    private Axe() {
    }

    /** Every violation on a page as it is shown now. */
    @SuppressWarnings("unchecked")
    static List<String> violations(Page page) {
        if ((Boolean) page.evaluate("() => typeof axe === 'undefined'")) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        return (List<String>) page.evaluate(VIOLATIONS);
    }
}
