package org.webnav.catalog.core;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import org.apache.aries.jpa.template.JpaTemplate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.catalog.api.Item;
import org.webnav.catalog.api.ItemCodes;
import org.webnav.platform.api.Channels;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.platform.persistence.ScopedRepository;

/** Item codes as the catalogue's tables know them. */
@Component
public final class JdbcItemCodes implements ItemCodes {

    private final ScopedRepository repository;
    private final Channels channels;

    @Activate
    public JdbcItemCodes(
            @Reference(target = "(osgi.unit.name=catalog)") JpaTemplate jpa,
            @Reference CurrentCaller callers,
            @Reference Channels channels) {
        this.repository = new ScopedRepository(jpa, callers);
        this.channels = channels;
    }

    @Override
    public Map<String, Item> lookUp(Collection<String> codes, Locale language) {
        return repository.in(scope -> {
            Languages languages =
                    Languages.of(language, channels.get(scope.caller().channel()));
            return scope.jdbc(connection -> read(connection, scope.channel(), codes, languages));
        });
    }

    private static Map<String, Item> read(
            Connection connection, String channel, Collection<String> codes, Languages languages) throws SQLException {
        Map<String, String> numbers = CodeMatches.byAnyCode(connection, channel, codes);
        Map<String, Item> items =
                new ItemReader(connection, channel, languages).read(new LinkedHashSet<>(numbers.values()));
        Map<String, Item> found = new LinkedHashMap<>();
        numbers.forEach((code, number) -> found.put(code, items.get(number)));
        return found;
    }
}
