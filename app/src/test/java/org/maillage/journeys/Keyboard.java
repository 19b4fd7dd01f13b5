package org.maillage.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/// Hands that never leave the keyboard, and eyes that must always see where they are.
record Keyboard(Page page) {

    private static final int PATIENCE = 150; // stops before which a person would give up

    /// Name of what has the focus, as assistive technology says it, near enough.
    private static final String FOCUSED = """
            () => {
              const it = document.activeElement;
              if (it === document.body) return ''; // back at the beginning: the page is nothing one is on
              const label = it.labels && it.labels.length ? it.labels[0].innerText : '';
              return (it.getAttribute('aria-label') || label || it.innerText || '').replace(/\\s+/g, ' ').trim();
            }
            """;

    /// Why the focus cannot be seen, or nothing: outside the window, under something else, without a mark (WCAG 2.4.7
    /// and 2.4.11).
    private static final String HIDDEN = """
            () => {
              const it = document.activeElement;
              if (it === document.body || it.tagName === 'MAIN') return '';
              const shown = it.matches('input[type=radio], input[type=checkbox], input[type=file]') && it.labels.length
                ? it.labels[0] : it;
              const seen = [...shown.getClientRects()].some(box =>
                [[.5, .5], [.1, .5], [.5, .1], [.5, .9], [.9, .5]].some(([x, y]) => {
                  const at = document.elementFromPoint(box.left + box.width * x, box.top + box.height * y);
                  return at !== null && (shown.contains(at) || it.contains(at) || at.contains(it));
                }));
              if (!seen) return 'the focus is out of sight';
              if (it.type === 'date') return ''; // the browser marks the parts of a date itself
              const style = getComputedStyle(it);
              const marked = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
              return marked || style.boxShadow !== 'none' ? '' : 'the focus has no mark';
            }
            """;

    /// Goes forward to what bears this name, looking at every stop on the way.
    void tabTo(String name) {
        for (int stop = 0; stop < PATIENCE; stop++) {
            page.keyboard().press("Tab");
            assertThat(page.evaluate(HIDDEN))
                    .as("%s, on %s", focused(), page.url())
                    .isEqualTo("");
            if (focused().contains(name)) {
                return;
            }
        }
        throw new AssertionError("« " + name + " » is not among the stops of " + page.url());
    }

    void follow(String name) {
        tabTo(name);
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
    }

    void write(String field, String text) {
        tabTo(field);
        page.keyboard().type(text);
    }

    private String focused() {
        return String.valueOf(page.evaluate(FOCUSED));
    }
}
