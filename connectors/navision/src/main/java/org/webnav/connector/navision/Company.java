package org.webnav.connector.navision;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.webnav.connector.api.ErpUnreachable;

/** Addresses of the company; its API address is known by an id, which is asked for once. */
final class Company {

    private final Settings settings;
    private final Http http;
    private volatile String id;

    Company(Settings settings, Http http) {
        this.settings = settings;
        this.http = http;
    }

    /** @throws ErpUnreachable also when there is no address or no such company */
    URI address(Page page) {
        return page.api() ? api(page.name()) : URI.create(services() + "/" + page.name());
    }

    URI api(String path) {
        return URI.create(root() + "/api/v2.0/companies(" + id() + ")/" + path);
    }

    /** To be called when the ERP no longer knows the address. */
    void forget() {
        id = null;
    }

    /** Asks the ERP in any case. */
    void look() {
        id = ask().orElseThrow(
                        () -> new ErpUnreachable("Navision has no company named " + settings.company(), null, null));
    }

    private String id() {
        String known = id;
        if (known == null) {
            look();
            known = id;
        }
        return known;
    }

    private Optional<String> ask() {
        String filter = "name eq " + Text.literal(settings.company());
        URI address = URI.create(root() + "/api/v2.0/companies?$filter=" + Text.encode(filter));
        try {
            Answer answer = http.get(address);
            if (!answer.successful()) {
                throw Failures.unreachable(answer);
            }
            JsonNode found = answer.json().path("value").path(0).path("id");
            return found.isTextual() ? Optional.of(found.asText()) : Optional.empty();
        } catch (IOException e) {
            throw Failures.unreachable(e);
        }
    }

    private String services() {
        String name = Text.encode(settings.company().replace("'", "''"));
        return root() + "/ODataV4/Company('" + name + "')";
    }

    private String root() {
        if (!settings.configured()) {
            throw new ErpUnreachable("not configured", null, null);
        }
        return settings.url();
    }
}
