package org.maillage.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.maillage.journeys.Browser.Screen;

/// Asserts that axe finds nothing on a page, and otherwise says what and where in words.
///
/// axe waits in each document and is asked directly, with its own rules: its builder puts it there again for every look
/// and opens another page to gather the results, which takes three times as long. Pages have no frames.
public final class Axe {

    /// For every document of a window: costs next to nothing until axe is asked.
    static final String WAITING = "window.loadAxe = () => {" + AxeBuilder.getAxeScript() + "\n}";

    private static final String LOOK = """
            async colours => {
              if (!window.axe) loadAxe();
              const place = node => `\\n    ${node.target}\\n        ${node.html.split('\\n')[0]}\\n        `
                + node.failureSummary.replaceAll('\\n', ' ');
              const words = rule => `${rule.id} (${rule.impact}): ${rule.help}` + rule.nodes.map(place).join('');
              const look = async (context, rules) =>
                (await axe.run(context, { resultTypes: ['violations'], ...rules })).violations.map(words);
              const contrast = 'color-contrast';
              if (colours) return (await look(document, {})).join('\\n');
              const found = await look(document, { rules: { [contrast]: { enabled: false } } });
              const closed = document.querySelectorAll('details:not([open]) > summary');
              if (closed.length) found.push(...await look(closed, { runOnly: [contrast] }));
              return found.join('\\n');
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
        screens.forEach(screen -> assertAccessible(page, screen, true));
    }

    /// The same, looking at colours – most of the work – through one of them only, by turns from one page to the next:
    /// the gallery shows every component by day and by night.
    static void assertAccessibleByTurns(Page page, List<Screen> screens, Object name) {
        Screen looked = turn(screens, name);
        screens.forEach(screen -> assertAccessible(page, screen, screen.equals(looked)));
    }

    /// The same of a page whose parts fold, through one of these screens: colours of what is open are looked at once it
    /// all is.
    static void assertAccessibleFolded(Page page, List<Screen> screens, Object name) {
        assertAccessible(page, turn(screens, name), false);
    }

    /// One of them, by turns from one page to the next.
    static Screen turn(List<Screen> screens, Object name) {
        return screens.get(Math.floorMod(name.toString().hashCode(), screens.size()));
    }

    public static void assertAccessible(Page page) {
        look(page, true);
    }

    private static void assertAccessible(Page page, Screen screen, boolean colours) {
        screen.show(page);
        look(page, colours);
        assertReflows(page);
    }

    private static void look(Page page, boolean colours) {
        Assertions.assertThat((String) page.evaluate(LOOK, colours))
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
