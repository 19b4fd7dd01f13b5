package org.maillage.journeys;

import com.microsoft.playwright.Page;

/// Types in a form that is not sent, and finds it again.
final class DraftedForm {

    // The first field that one can change, whatever its make.
    private static final String FIELD = """
            const form = document.querySelector(`form[method=post][action="${action}"]`);
            const field = [...form.elements].find(one => one.matches('input:not([type=hidden]), select, textarea'));
            const same = [...form.elements].filter(one => one.name === field.name);
            """;

    private static final String TYPE = "action => {" + FIELD + """
              const last = same.at(-1);
              if (field.matches('[type=radio], [type=checkbox]')) last.checked = !last.checked;
              else if (field.matches('select')) field.selectedIndex = (field.selectedIndex + 1) % field.options.length;
              else field.value = { date: '2026-01-15', email: 'a@b.fr' }[field.type] ?? 'BROUILLON'.slice(0, field.maxLength > 0 ? field.maxLength : 9);
              field.dispatchEvent(new Event('input', { bubbles: true }));
              return same.map(one => one.matches('[type=radio], [type=checkbox]') ? one.checked : one.value).join();
            }""";

    private static final String READ = "action => {" + FIELD + """
              return same.map(one => one.matches('[type=radio], [type=checkbox]') ? one.checked : one.value).join();
            }""";

    private DraftedForm() {}

    static Object typeIn(Page page, String action) {
        return page.evaluate(TYPE, action);
    }

    static Object read(Page page, String action) {
        return page.evaluate(READ, action);
    }

    // Deprecated for racing with what comes before it; here it waits from before the form leaves.
    @SuppressWarnings("deprecation")
    static void takeUp(Page page) {
        page.waitForNavigation(() -> page.locator(".draft button").first().click());
    }

    static void forgetAll(Page page) {
        page.evaluate("() => [localStorage, sessionStorage].forEach((drawer) => drawer.clear())");
    }
}
