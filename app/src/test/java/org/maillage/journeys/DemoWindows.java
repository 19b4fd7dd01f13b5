package org.maillage.journeys;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.maillage.demo.DemoCast;
import org.maillage.journeys.Browser.Screen;

/// Windows on the running demonstration. Who signs in does it once, whatever the number of their windows and tests, as
/// long as nobody signs them out.
final class DemoWindows implements AutoCloseable {

    /// Who visits without signing in.
    static final String NOBODY = "nobody";

    /// By site and person.
    private static final Map<String, String> SESSIONS = new ConcurrentHashMap<>();

    private final String site;
    private final List<BrowserContext> open = new ArrayList<>();

    DemoWindows(int port) {
        this.site = "http://localhost:" + port;
    }

    Page open(String name, Screen screen) {
        return open(Browser.window(screen, true, sessionOf(name)));
    }

    Page openWithoutScript(String name, Screen screen) {
        return open(Browser.window(screen, false, sessionOf(name)));
    }

    String address(String path) {
        return site + path;
    }

    /// Closes every window; sessions stay.
    @Override
    public void close() {
        open.forEach(BrowserContext::close);
        open.clear();
    }

    private Page open(BrowserContext window) {
        open.add(window);
        Page page = window.newPage();
        // A form may hold unsaved words: leaving it is what these tests do.
        page.onDialog(Dialog::accept);
        return page;
    }

    private @Nullable String sessionOf(String name) {
        if (name.equals(NOBODY)) {
            return null;
        }
        return SESSIONS.compute(site + name, (key, known) -> known != null && isSignedIn(known) ? known : signIn(name));
    }

    private boolean isSignedIn(String session) {
        try (BrowserContext window = Browser.window(Screen.DESK, true, session)) {
            var request = RequestOptions.create().setMaxRedirects(0);
            return window.request().get(address("/espace/compte"), request).status() == 200;
        }
    }

    private String signIn(String name) {
        try (BrowserContext window = Browser.window(Screen.DESK)) {
            Page page = window.newPage();
            page.navigate(address("/connexion"));
            page.locator("[name=email]").fill(DemoCast.email(name));
            page.locator("[name=password]").fill(DemoCast.PASSWORD);
            page.locator("[name=password]").press("Enter");
            page.waitForURL("**/espace");
            return window.storageState();
        }
    }
}
