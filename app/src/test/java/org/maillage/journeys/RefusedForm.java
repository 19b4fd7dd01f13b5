package org.maillage.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;

/// Sends what a form must refuse, and reads how the page tells it.
final class RefusedForm {

    // What the browser would complain of by itself is sent as well: the server answers for it.
    private static final String SEND_EMPTY = """
            action => {
              const form = document.querySelector(`form[method=post][action="${action}"]`);
              for (const field of form.elements) {
                if (field.matches('[type=checkbox], [type=radio]')) field.checked = false;
                else if (field.matches('input:not([type=hidden]), select, textarea')) field.value = '';
              }
              form.noValidate = true;
              form.requestSubmit();
            }""";

    // Words are changed as well, and the page does not say what it was opened on: each is asked about.
    private static final String SEND_OUTDATED = """
            action => {
              const form = document.querySelector(`form[method=post][action="${action}"]`);
              for (const field of form.elements) {
                if (field.matches('[inputmode=numeric]')) field.value = '7';
                else if (field.matches('input[type=text]:not([list]), textarea') && field.value) {
                  field.value = field.value.slice(0, -1) + 'z';
                }
              }
              if (form.elements.opened) form.elements.opened.value = '';
              form.elements.version.value = 999;
              form.requestSubmit();
            }""";

    private static final String FAULTS = """
            () => {
              const faultsOf = field => {
                const words = (field.getAttribute('aria-describedby') ?? '').split(' ').map(id => document.getElementById(id));
                const group = field.matches('fieldset');
                const required = group ? field.querySelector('legend .field-required') : field.required;
                return [
                  words.some(one => one?.matches('.field-error') && one.innerText) || 'does not tell its error',
                  group || field.getAttribute('aria-invalid') === 'true' || 'is not marked as wrong',
                  required || 'is not told to be required',
                ].filter(fault => typeof fault === 'string').map(fault => `${field.id} ${fault}`);
              };
              const links = [...document.querySelectorAll('main .error-summary a')];
              const fields = links.map(link => document.getElementById(link.hash.slice(1)));
              const errors = [...document.querySelectorAll('.field-error')].map(error => error.id.replace(/-erreur$/, ''));
              const led = fields.map(field => field?.id ?? 'nowhere');
              const unlike = led.join() === errors.join() ? [] : [`leads to ${led} for errors at ${errors}`];
              return [...unlike, ...fields.filter(field => field).flatMap(faultsOf)];
            }""";

    private RefusedForm() {}

    static Response sendEmpty(Page page, String action) {
        return send(page, SEND_EMPTY, action);
    }

    /// As if somebody else had saved since the page was read.
    static Response sendOutdated(Page page, String action) {
        return send(page, SEND_OUTDATED, action);
    }

    /// Asserts that the page says first that it is refused, then leads to each wrong field in the order of the page.
    static void assertToldOn(Page page) {
        assertThat(page.title()).startsWith("Erreur : ");
        assertThat(page.locator("main .error-summary")).isFocused();
        assertThat((List<?>) page.evaluate(FAULTS)).isEmpty();
    }

    // Deprecated for racing with what comes before it; here it waits from before the form leaves.
    @SuppressWarnings("deprecation")
    private static Response send(Page page, String script, String action) {
        return page.waitForNavigation(() -> page.evaluate(script, action));
    }
}
