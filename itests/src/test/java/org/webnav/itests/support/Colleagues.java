package org.webnav.itests.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.webnav.itests.support.Portal.Answer;

/** People whom the demonstration does not have. */
public final class Colleagues {

    private static final String PASSWORD = "a password of many letters";

    private Colleagues() {}

    /** Somebody who buys for the customer with this number. */
    public static Portal buyerOf(SharedDemo demo, String customer) {
        String organisation = demo.signedIn("manager")
                .get("/api/v1/customers/" + customer)
                .json()
                .path("id")
                .asText();
        String login = "buyer-" + UUID.randomUUID();
        Answer added = demo.signedIn("integrator")
                .post(
                        "/api/v1/users",
                        Map.of(
                                "organisation",
                                organisation,
                                "login",
                                login,
                                "password",
                                PASSWORD,
                                "name",
                                "Patricia Doyle",
                                "email",
                                login + "@example.com",
                                "language",
                                "en",
                                "roles",
                                List.of("buyer")));
        assertThat(added.status()).as(added.body()).isEqualTo(201);
        return demo.portal().portal().signedIn(login, PASSWORD);
    }
}
