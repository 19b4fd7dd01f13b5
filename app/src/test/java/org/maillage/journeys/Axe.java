package org.maillage.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;

/// Asserts that axe finds nothing on a page, and otherwise says what and where in words.
public final class Axe {

    private Axe() {}

    public static void assertAccessible(Page page) {
        String found = new AxeBuilder(page)
                .analyze().getViolations().stream().map(Axe::words).collect(Collectors.joining("\n"));
        Assertions.assertThat(found)
                .as("axe on %s at %d px", page.url(), page.viewportSize().width)
                .isEmpty();
    }

    /// Asserts that the page never scrolls sideways as a whole.
    public static void assertReflows(Page page) {
        var overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assertions.assertThat(overflow)
                .as("pixels beyond the edge on %s at %d px", page.url(), page.viewportSize().width)
                .isEqualTo(0);
    }

    private static String words(Rule rule) {
        return rule.getId() + " (" + rule.getImpact() + "): " + rule.getHelp()
                + rule.getNodes().stream().map(Axe::place).collect(Collectors.joining());
    }

    private static String place(CheckedNode node) {
        return "\n    " + node.getTarget() + "\n        "
                + node.getHtml().lines().findFirst().orElse("") + "\n        "
                + node.getFailureSummary().replace("\n", " ");
    }
}
