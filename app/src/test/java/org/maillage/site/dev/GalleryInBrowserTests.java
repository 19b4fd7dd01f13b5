package org.maillage.site.dev;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.util.ArrayList;
import java.util.function.Consumer;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.maillage.journeys.Axe;
import org.maillage.journeys.Browser;
import org.maillage.journeys.Browser.Screen;

class GalleryInBrowserTests {

    private static GallerySite site;

    @BeforeAll
    static void open() throws IOException {
        site = new GallerySite();
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @Test
    void isAccessible() {
        on(Screen.DESK, page -> {
            page.evaluate("document.querySelectorAll('details').forEach("
                    + "folded => folded.open = !folded.textContent.includes('Deux cents'))");
            Axe.assertAccessible(page, Screen.all());
        });
    }

    @Test
    void reflowsAtFourHundredPercent() {
        on(Screen.ZOOMED, Axe::assertReflows);
    }

    @Test
    void keepsTwoHundredRowsInsideThePage() {
        on(Screen.PHONE, page -> {
            page.getByText("Deux cents lignes").click();
            assertThat(page.getByLabel("Deux cents actions").getByRole(AriaRole.ROW))
                    .hasCount(201);
            Axe.assertReflows(page);
        });
    }

    @Test
    void worksWithoutScript() {
        try (var window = Browser.windowWithoutScript(Screen.DESK)) {
            Page page = window.newPage();
            page.navigate(site.address());
            assertThat(page.locator(".side-content")).isVisible();
            page.locator(".filters-more summary").click();
            assertThat(page.getByText("Appliquer")).isVisible();
        }
    }

    @Test
    void obeysTheContentSecurityPolicy() {
        try (var window = Browser.window(Screen.DESK)) {
            Page page = window.newPage();
            var complaints = new ArrayList<String>();
            page.onConsoleMessage(message -> {
                if ("error".equals(message.type())) {
                    complaints.add(message.text());
                }
            });
            page.navigate(site.address());
            Assertions.assertThat(complaints).isEmpty();
        }
    }

    @Test
    void readsTheErrorsFirstAndLeadsToTheField() {
        on(Screen.DESK, page -> {
            assertThat(page.locator(".error-summary")).isFocused();
            page.getByText("Titre : Donnez un titre à l’action.").click();
            assertThat(page.locator("#titre-refuse")).isFocused();
        });
    }

    @Test
    void saysThatWordsAreNotSavedYet() {
        on(Screen.DESK, page -> {
            page.locator("#titre").fill("Antenne");
            assertThat(page.locator("[data-form-state]")).hasText("Modifications non enregistrées");
        });
    }

    @Test
    void foldsTheMenuOnAPhoneAndShowsItOnADesk() {
        on(Screen.PHONE, page -> {
            Locator entry = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Diagnostic"));
            assertThat(entry).not().isVisible();
            page.getByText("Menu", new Page.GetByTextOptions().setExact(true)).click();
            assertThat(entry).isVisible();
        });
        on(
                Screen.DESK,
                page -> assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Diagnostic")))
                        .isVisible());
    }

    @Test
    void printsWithoutMenuNorButtons() {
        on(Screen.DESK, page -> {
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".side-menu")).isHidden();
            assertThat(page.locator(".form-bar")).isHidden();
            assertThat(page.locator("h1")).isVisible();
        });
    }

    private static void on(Screen screen, Consumer<Page> then) {
        try (var window = Browser.window(screen)) {
            Page page = window.newPage();
            page.navigate(site.address());
            then.accept(page);
        }
    }
}
