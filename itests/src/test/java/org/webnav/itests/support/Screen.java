package org.webnav.itests.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What holds for every screen of the console: nothing hangs over its edge, no script broke. */
public final class Screen {

    /** Screens of this run that were judged in dark colours: these depend neither on the language nor on the width. */
    private static final Set<String> JUDGED_IN_DARK = new HashSet<>();

    private final Page page;
    private final List<String> errors = new ArrayList<>();

    public Screen(Page page) {
        this.page = page;
        page.onPageError(errors::add);
    }

    /**
     * Fails when axe finds a violation, the page is wider than its window, or a script broke since the last check.
     *
     * @param name says in the failure which screen this is
     */
    public void expectGood(String name) {
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as(name + " is wider than the window")
                .isEqualTo(0);
        Axe.expectNoViolations(page, name, JUDGED_IN_DARK.add(name) ? Axe.BOTH : Axe.LIGHT);
        assertThat(errors).as(name + " broke a script").isEmpty();
    }
}
