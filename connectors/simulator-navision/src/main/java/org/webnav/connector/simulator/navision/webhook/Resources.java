package org.webnav.connector.simulator.navision.webhook;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.webnav.connector.simulator.navision.odata.NavException;
import org.webnav.connector.simulator.navision.page.Page;
import org.webnav.connector.simulator.navision.page.Pages;
import org.webnav.connector.simulator.navision.store.Row;

/** The resources that webhooks can watch: {@code /api/v2.0/companies(…)/items} and the other sets with a table. */
public final class Resources {

    private static final Pattern RESOURCE =
            Pattern.compile("(?:https?://[^/]+)?/?api/v2\\.0/(companies\\([^)]+\\))/(\\w+)");

    private final Pages pages;

    public Resources(Pages pages) {
        this.pages = pages;
    }

    void require(String resource) {
        if (page(resource).isEmpty()) {
            throw NavException.badRequest(
                    "BadRequest", "The resource '%s' cannot be subscribed to.".formatted(resource));
        }
    }

    private Optional<Page> page(String resource) {
        Matcher matcher = RESOURCE.matcher(resource);
        return matcher.matches() ? pages.find(matcher.group(2)).filter(page -> page.table() != null) : Optional.empty();
    }

    /** The address of the record, if the resource contains it. */
    Optional<String> addressOf(Row row, String resource) {
        return page(resource)
                .filter(page -> page.table() == row.table() && page.shows(row))
                .map(page -> resource + '(' + row.id() + ')');
    }
}
