package org.maillage.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;

/// Chooses on the page that compares two versions.
final class ComparedForm {

    private static final String GO_BACK_WITH_MINE = """
            () => {
              const form = document.querySelector('form.comparison');
              form.querySelectorAll('[type=radio][value=mine]').forEach(radio => radio.click());
              form.requestSubmit(form.querySelector('[name=reopen]'));
            }""";

    private ComparedForm() {}

    /// Nothing is saved.
    // Deprecated for racing with what comes before it; here it waits from before the form leaves.
    @SuppressWarnings("deprecation")
    static Response goBackWithMine(Page page) {
        return page.waitForNavigation(() -> page.evaluate(GO_BACK_WITH_MINE));
    }
}
