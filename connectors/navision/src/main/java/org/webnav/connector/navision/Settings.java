package org.webnav.connector.navision;

import java.time.Duration;
import java.util.Map;

/**
 * The configuration in the terms of this bundle.
 *
 * @param url without a slash at the end, empty when not configured
 */
record Settings(
        String url,
        String company,
        String user,
        String key,
        String channel,
        Duration connectTimeout,
        Duration readTimeout,
        Duration sendTimeout,
        int pageSize,
        Duration overlap,
        String localCurrency,
        String stockSource,
        Map<String, String> languages,
        Names names) {

    static Settings of(NavisionConfiguration configuration) {
        return new Settings(
                address(configuration.url()),
                configuration.company().strip(),
                configuration.user().strip(),
                configuration._key().strip(),
                configuration.webnav_channel(),
                Duration.ofSeconds(configuration.connect_timeout()),
                Duration.ofSeconds(configuration.read_timeout()),
                Duration.ofSeconds(configuration.send_timeout()),
                configuration.page_size(),
                Duration.ofSeconds(configuration.overlap()),
                configuration.local_currency(),
                configuration.stock_source(),
                Names.pairs(configuration.languages()),
                new Names(Names.pairs(configuration.services()), Names.pairs(configuration.fields())));
    }

    /** An environment variable that nobody set stays in the text as a placeholder. */
    private static String address(String url) {
        String plain = url.strip();
        if (plain.startsWith("$[")) {
            return "";
        }
        return plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
    }

    boolean configured() {
        return !url.isEmpty();
    }

    /** ISO 639-1, empty for a language that the portal does not know. */
    String language(String code) {
        return languages.getOrDefault(code, "");
    }
}
