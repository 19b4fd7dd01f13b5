package org.maillage.journeys;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The machine's Chromium, started once a JVM; each test opens a window of its own.
public final class Browser {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    private static com.microsoft.playwright.@Nullable Browser running;

    private Browser() {}

    /// A window with its own cookies; the caller closes it.
    public static BrowserContext window(Screen screen) {
        return window(screen, true, null);
    }

    /// A window in which pages run no script: everything must work there too.
    public static BrowserContext windowWithoutScript(Screen screen) {
        return window(screen, false, null);
    }

    /// @param session the cookies of who is signed in, as another window gave them; null for nobody
    static BrowserContext window(Screen screen, boolean script, @Nullable String session) {
        BrowserContext window = chromium()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setViewportSize(screen.width(), screen.height())
                        .setColorScheme(screen.colorScheme())
                        .setJavaScriptEnabled(script)
                        .setStorageState(session)
                        .setLocale("fr-FR")
                        .setTimezoneId("Europe/Paris"));
        window.addInitScript(Axe.WAITING);
        return window;
    }

    private static synchronized com.microsoft.playwright.Browser chromium() {
        var browser = running;
        if (browser == null) {
            browser = start();
            running = browser;
        }
        return browser;
    }

    private static com.microsoft.playwright.Browser start() {
        if (!Files.isExecutable(CHROMIUM)) {
            throw new IllegalStateException(
                    "No " + CHROMIUM + ": install it with \"apt-get install chromium\" and run the tests again");
        }
        // Playwright ships browsers of its own; the system's is the one users of this machine have.
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /// What the page is looked at through.
    public record Screen(int width, int height, boolean dark) {

        public static final Screen DESK = new Screen(1280, 900, false);
        public static final Screen DESK_AT_NIGHT = new Screen(1280, 900, true);
        public static final Screen PHONE = new Screen(375, 812, false);
        public static final Screen PHONE_AT_NIGHT = new Screen(375, 812, true);

        /// A desk screen at 400 %.
        public static final Screen ZOOMED = new Screen(320, 256, false);

        /// The four screens on which every page must be accessible.
        public static List<Screen> all() {
            return List.of(DESK, DESK_AT_NIGHT, PHONE, PHONE_AT_NIGHT);
        }

        /// Shows a page that is already open through this screen.
        void show(Page page) {
            page.setViewportSize(width, height);
            page.emulateMedia(new Page.EmulateMediaOptions()
                    // Colours on their way from day to night are nobody's: no transition.
                    .setReducedMotion(ReducedMotion.REDUCE)
                    .setColorScheme(colorScheme()));
        }

        private ColorScheme colorScheme() {
            return dark ? ColorScheme.DARK : ColorScheme.LIGHT;
        }
    }
}
