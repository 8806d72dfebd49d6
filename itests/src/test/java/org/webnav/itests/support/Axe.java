package org.webnav.itests.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Collectors;

/** What axe says of a page by WCAG 2.1 A and AA. */
public final class Axe {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

    /** Colours that still change would be measured as they are half-way; what never ends is not waited for. */
    private static final String SETTLED =
            """
            async () => {
              const frames = new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
              const settled = frames.then(() => Promise.allSettled(document.getAnimations()
                .filter(one => one.effect.getComputedTiming().endTime !== Infinity).map(one => one.finished)));
              await Promise.race([settled.then(() => {}), new Promise(done => setTimeout(done, 3000))]);
            }""";

    public static final List<ColorScheme> LIGHT = List.of(ColorScheme.LIGHT);
    public static final List<ColorScheme> BOTH = List.of(ColorScheme.DARK, ColorScheme.LIGHT);

    private Axe() {}

    /**
     * Fails with every violation of the page as it stands. The page is left in the last of the colours.
     *
     * @param screen says in the failure which screen this is
     */
    public static void expectNoViolations(Page page, String screen, List<ColorScheme> schemes) {
        for (ColorScheme colours : schemes) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
            page.locator("html[data-theme=" + colours.name().toLowerCase() + "]")
                    .waitFor();
            page.evaluate(SETTLED);
            assertThat(violations(page))
                    .as(screen + ", " + colours + ", " + page.viewportSize().width + " px")
                    .isEmpty();
        }
    }

    private static List<String> violations(Page page) {
        AxeResults results =
                new AxeBuilder(page).setLegacyMode(true).withTags(RULES).analyze();
        return results.getViolations().stream().map(Axe::describe).toList();
    }

    private static String describe(Rule rule) {
        String places = rule.getNodes().stream().map(CheckedNode::getHtml).collect(Collectors.joining("\n  "));
        return rule.getId() + ": " + rule.getHelp() + "\n  " + places;
    }
}
