package org.webnav.itests.support;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.rules.ExternalResource;

/**
 * A real browser without a window: the Chromium that is installed on the machine. It ends with the run of the tests; as a
 * JUnit rule it closes the visitors of a test class.
 */
public final class Chromium extends ExternalResource {

    private static final Path INSTALLED =
            Path.of(Optional.ofNullable(System.getenv("CHROMIUM")).orElse("/usr/bin/chromium"));

    /** Other tests keep the processors busy meanwhile. */
    private static final double PATIENCE = Duration.ofSeconds(20).toMillis();

    private static Browser browser;

    @Override
    protected void before() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        if (browser == null) {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            EndOfRun.ends(playwright);
            browser = launch(playwright);
        }
    }

    private static Browser launch(Playwright playwright) {
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(INSTALLED)
                        .setHeadless(true)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** A user with empty cookies, looking at a window of the given size in a language such as {@code en-GB}. */
    public Page visitor(URI portal, String language, int width, int height) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(portal.toString())
                .setLocale(language)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(width, height));
        return context.newPage();
    }

    @Override
    protected void after() {
        List.copyOf(browser.contexts()).forEach(BrowserContext::close);
    }
}
