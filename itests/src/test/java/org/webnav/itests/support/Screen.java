package org.webnav.itests.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What holds for every screen of the console: nothing hangs over its edge, no script broke. */
public final class Screen {

    /** What was judged in this run: a screen in dark colours, and by width. Another language changes only its words. */
    private static final Set<String> JUDGED = new HashSet<>();

    private final Page page;
    private final List<String> errors = new ArrayList<>();

    public Screen(Page page) {
        this.page = page;
        page.onPageError(errors::add);
    }

    /**
     * Fails when the page is wider than its window, a script broke since the last check, or axe finds a violation. Axe
     * looks once at a screen in dark colours, and once in light colours per width.
     *
     * @param name says in the failure which screen this is
     */
    public void expectGood(String name) {
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as(name + " is wider than the window")
                .isEqualTo(0);
        boolean otherWidth = JUDGED.add(name + " at " + page.viewportSize().width);
        if (JUDGED.add(name)) {
            Axe.expectNoViolations(page, name, Axe.BOTH);
        } else if (otherWidth) {
            Axe.expectNoViolations(page, name, Axe.LIGHT);
        }
        assertThat(errors).as(name + " broke a script").isEmpty();
    }
}
