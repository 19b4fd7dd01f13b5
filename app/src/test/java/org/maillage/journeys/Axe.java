package org.maillage.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.maillage.journeys.Browser.Screen;

/// Asserts that axe finds nothing on a page, and otherwise says what and where in words.
///
/// axe is put once into each document and asked directly, with its own rules: its builder puts it there again for
/// every look and opens another page to gather the results, which takes three times as long. Pages have no frames.
public final class Axe {

    private static final String SOURCE = AxeBuilder.getAxeScript();

    private static final String LOOK = """
            async () => {
              const place = node => `\\n    ${node.target}\\n        ${node.html.split('\\n')[0]}\\n        `
                + node.failureSummary.replaceAll('\\n', ' ');
              const words = rule => `${rule.id} (${rule.impact}): ${rule.help}` + rule.nodes.map(place).join('');
              const { violations } = await axe.run(document, { resultTypes: ['violations'] });
              return violations.map(words).join('\\n');
            }""";

    private static final String BEYOND = """
            () => {
              const { scrollWidth, clientWidth } = document.documentElement;
              if (scrollWidth === clientWidth) return '';
              const scrolls = one => one && (getComputedStyle(one).overflowX !== 'visible' || scrolls(one.parentElement));
              const out = [...document.querySelectorAll('body *')]
                .filter(one => one.getBoundingClientRect().right > clientWidth && !scrolls(one.parentElement))
                .map(one => one.outerHTML.split('\\n')[0].slice(0, 120));
              return `${scrollWidth - clientWidth} px: ${out.join('\\n    ')}`;
            }""";

    private Axe() {}

    /// Asserts it of an open page through each of these screens, and that none scrolls sideways.
    public static void assertAccessible(Page page, List<Screen> screens) {
        for (Screen screen : screens) {
            screen.show(page);
            assertAccessible(page);
            assertReflows(page);
        }
    }

    public static void assertAccessible(Page page) {
        if (page.evaluate("typeof axe").equals("undefined")) {
            page.evaluate(SOURCE);
        }
        Assertions.assertThat((String) page.evaluate(LOOK))
                .as("axe on %s at %d px", page.url(), page.viewportSize().width)
                .isEmpty();
    }

    /// Asserts that the page never scrolls sideways as a whole, and otherwise names what sticks out.
    public static void assertReflows(Page page) {
        Assertions.assertThat((String) page.evaluate(BEYOND))
                .as("what lies beyond the edge on %s at %d px", page.url(), page.viewportSize().width)
                .isEmpty();
    }
}
