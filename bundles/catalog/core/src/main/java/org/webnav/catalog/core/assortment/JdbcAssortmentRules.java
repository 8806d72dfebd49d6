package org.webnav.catalog.core.assortment;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.catalog.api.Assortment.By;
import org.webnav.catalog.api.Assortment.Rule;
import org.webnav.catalog.api.AssortmentRules;
import org.webnav.catalog.api.Tagged;
import org.webnav.catalog.core.Catalogue;
import org.webnav.catalog.core.Sql;
import org.webnav.catalog.core.Tags;
import org.webnav.platform.api.Conflict;

/** Rules and lists in the catalogue's tables. */
@Component
public final class JdbcAssortmentRules implements AssortmentRules {

    private static final String DELETE =
            "delete from catalog.assortment_rules where channel_id = ? and target = ? and target_code = ?";
    private static final String INSERT = "insert into catalog.assortment_rules (channel_id, target, target_code, place,"
            + " rule_by, code, attribute_value, visibility) values (?,?,?,?,?,?,?,?)";

    private final Catalogue catalogue;

    @Activate
    public JdbcAssortmentRules(@Reference Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Map<Target, List<Rule>> all() {
        return catalogue.read(reading -> reading.words().rules().rules());
    }

    @Override
    public Tagged<List<Rule>> of(Target target) {
        return tagged(catalogue.read(reading -> reading.words().rules().of(target)));
    }

    @Override
    public Tagged<List<Rule>> put(Target target, List<Rule> rules, String tag) {
        return catalogue.write((connection, channel, change) -> {
            List<Rule> stored = RuleBook.read(connection, channel).of(target);
            Tags.require(tag, tagged(stored).tag());
            new RuleCheck(connection, channel).require(target, rules);
            if (!stored.equals(rules)) {
                write(connection, channel, target, rules);
                change.words();
            }
            return tagged(rules);
        });
    }

    private static void write(Connection connection, String channel, Target target, List<Rule> rules)
            throws SQLException {
        List<Object> key = List.of(channel, target.kind().name(), target.code());
        Sql.update(connection, DELETE, key);
        List<List<Object>> rows = new ArrayList<>();
        for (Rule rule : rules) {
            List<Object> row = new ArrayList<>(key);
            row.addAll(List.of(
                    rows.size(),
                    rule.by().name(),
                    rule.code(),
                    rule.value(),
                    rule.visibility().name()));
            rows.add(row);
        }
        Sql.batch(connection, INSERT, rows);
    }

    private static Tagged<List<Rule>> tagged(List<Rule> rules) {
        return new Tagged<>(rules, Tags.of(rules));
    }

    @Override
    public List<OwnList> lists() {
        return catalogue.read(reading -> new ListTable(reading.connection(), reading.channel()).all());
    }

    @Override
    public Tagged<Set<String>> items(String list) {
        return catalogue.read(reading -> new ListTable(reading.connection(), reading.channel()).require(list));
    }

    @Override
    public Tagged<Set<String>> putList(String list, String name, Set<String> numbers, String tag) {
        return catalogue.write((connection, channel, change) -> {
            ListTable table = new ListTable(connection, channel);
            Tags.require(tag, table.find(list).map(Tagged::tag).orElse(""));
            change.touch(table.put(list, name, numbers));
            change.words();
            return table.require(list);
        });
    }

    @Override
    public void removeList(String list, String tag) {
        catalogue.write((connection, channel, change) -> {
            ListTable table = new ListTable(connection, channel);
            Tags.require(tag, table.require(list).tag());
            boolean used = RuleBook.read(connection, channel).rules().values().stream()
                    .flatMap(List::stream)
                    .anyMatch(rule -> rule.by() == By.LIST && rule.code().equals(list));
            if (used) {
                throw new Conflict("catalog.list-in-use", "An assortment rule looks at list " + list + ".");
            }
            change.touch(table.remove(list));
            change.words();
            return list;
        });
    }
}
