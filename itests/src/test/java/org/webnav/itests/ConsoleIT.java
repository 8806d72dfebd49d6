package org.webnav.itests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.webnav.itests.support.Chromium;
import org.webnav.itests.support.PortalProcess;
import org.webnav.itests.support.SimulatorProcess;

/** The buyer's screens in a real browser, at desk and on the phone, in English and Latvian. */
public class ConsoleIT {

    private static final SimulatorProcess NAVISION = new SimulatorProcess(ConsoleIT.class);
    private static final PortalProcess PORTAL =
            new PortalProcess(ConsoleIT.class).withSimulator(NAVISION).withFeature("webnav-demo");
    private static final Chromium CHROMIUM = new Chromium();

    @ClassRule
    public static final RuleChain PARTS =
            RuleChain.outerRule(NAVISION).around(PORTAL).around(CHROMIUM);

    @Test
    public void theBuyerFindsItemsAtADeskInEnglish() {
        buyerFindsAnItem("en-GB", 1440, 900, "Catalogue", "ATHENS Desk");
    }

    @Test
    public void theBuyerFindsItemsOnAPhoneInLatvian() {
        buyerFindsAnItem("lv-LV", 390, 844, "Katalogs", "Rakstāmgalds ATHENS");
    }

    private void buyerFindsAnItem(String language, int width, int height, String heading, String item) {
        Page page = CHROMIUM.visitor(PORTAL.address(), language, width, height);
        List<String> errors = new ArrayList<>();
        page.onPageError(errors::add);
        signIn(page, "buyer");
        chooseLanguage(page, language);

        page.navigate("/console/catalog?q=1896");

        assertThat(page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(heading).setLevel(1)))
                .isVisible();
        assertThat(page.getByText(item).first()).isVisible();
        assertThat(page.getByText(Pattern.compile("806[.,]65")).first()).isVisible();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("fits the window")
                .isEqualTo(true);
        assertThat(errors).isEmpty();
    }

    private static void chooseLanguage(Page page, String language) {
        page.evaluate(
                "async (language) => { const me = await (await fetch('/api/v1/me')).json();"
                        + " await fetch('/api/v1/me', {method: 'PATCH', headers: {'Content-Type': 'application/json',"
                        + " 'X-CSRF-Token': me.csrfToken}, body: JSON.stringify({language})}); }",
                language.substring(0, 2));
    }

    private static void signIn(Page page, String login) {
        page.navigate("/");
        Locator fields = page.locator("input");
        fields.nth(0).fill(login);
        fields.nth(1).fill("webnav-demo");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                        .first())
                .containsText("Andy");
    }
}
