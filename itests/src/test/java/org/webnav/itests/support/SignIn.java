package org.webnav.itests.support;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

/** Signs people in to the console as they do it themselves. */
public final class SignIn {

    private static final String PASSWORD = "webnav-demo";

    private SignIn() {}

    /** Types an account of the demonstration into the form and waits for the dashboard. */
    public static void as(Page page, String login) {
        page.navigate("/console/");
        page.locator("#login").fill(login);
        page.locator("#password").fill(PASSWORD);
        page.keyboard().press("Enter");
        assertThat(page.locator("main h1")).isVisible();
        assertThat(page.locator("wn-app")).isVisible();
    }

    /**
     * Signs in and chooses the language of the account.
     *
     * @param language such as {@code lv}
     */
    public static void as(Page page, String login, String language) {
        as(page, login);
        page.evaluate(
                "async (language) => { const me = await (await fetch('/api/v1/me')).json();"
                        + " await fetch('/api/v1/me', {method: 'PATCH', headers: {'Content-Type': 'application/json',"
                        + " 'X-CSRF-Token': me.csrfToken}, body: JSON.stringify({language})}); }",
                language);
        page.reload();
        assertThat(page.locator("html[lang=" + language + "] main h1")).isVisible();
    }
}
