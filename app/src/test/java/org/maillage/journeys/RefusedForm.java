package org.maillage.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;
import java.util.Map;

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
            document => {
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

    /// What a browser without script sends, and what it is answered, without showing it: the page as text tells.
    private static final String SEND_EMPTY_WITHOUT_SCRIPT = """
            async ([address, action]) => {
              const faults = %s;
              const read = async answer => new DOMParser().parseFromString(await answer.text(), 'text/html');
              const page = await read(await fetch(address));
              const form = page.querySelector(`form[method=post][action="${action}"]`);
              for (const field of form.elements) {
                if (field.matches('[type=checkbox], [type=radio]')) field.checked = false;
                else if (field.matches('input:not([type=hidden]), select, textarea')) field.value = '';
              }
              const data = new FormData(form);
              const body = form.enctype === 'multipart/form-data' ? data : new URLSearchParams(data);
              const answer = await fetch(action, { method: 'POST', body });
              const refused = await read(answer);
              return {
                status: answer.status,
                title: refused.title,
                summaries: refused.querySelectorAll('main .error-summary[autofocus]').length,
                links: refused.querySelectorAll('.error-summary a').length,
                faults: faults(refused),
              };
            }""".formatted(FAULTS);

    private RefusedForm() {}

    static Response sendEmpty(Page page, String action) {
        return send(page, SEND_EMPTY, action);
    }

    /// Sends it as a browser without script does, and asserts that the page that comes back tells the same.
    static void assertToldWithoutScript(Page page, String address, String action, boolean namesFields) {
        var answer = (Map<?, ?>) page.evaluate(SEND_EMPTY_WITHOUT_SCRIPT, List.of(address, action));
        assertThat(answer.get("status")).as(action).isEqualTo(422);
        assertThat((String) answer.get("title")).startsWith("Erreur : ");
        assertThat(answer.get("summaries")).as(action).isEqualTo(1);
        assertThat((List<?>) answer.get("faults")).isEmpty();
        assertThat((int) answer.get("links") > 0).as("names a field").isEqualTo(namesFields);
    }

    /// As if somebody else had saved since the page was read.
    static Response sendOutdated(Page page, String action) {
        return send(page, SEND_OUTDATED, action);
    }

    /// Asserts that the page says first that it is refused, then leads to each wrong field in the order of the page.
    static void assertToldOn(Page page) {
        assertThat(page.title()).startsWith("Erreur : ");
        assertThat(page.locator("main .error-summary")).isFocused();
        assertThat((List<?>) page.evaluate(FAULTS, page.evaluateHandle("document")))
                .isEmpty();
    }

    // Deprecated for racing with what comes before it; here it waits from before the form leaves.
    @SuppressWarnings("deprecation")
    private static Response send(Page page, String script, String action) {
        return page.waitForNavigation(() -> page.evaluate(script, action));
    }
}
