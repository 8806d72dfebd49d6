package org.webnav.catalog.core;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.webnav.catalog.api.ItemRegister.Lack;
import org.webnav.catalog.api.ItemRegister.Question;
import org.webnav.catalog.api.LifeCycle;

/** Finds numbers of items in the tables by what the owner's people ask for. */
final class RegisterSearch {

    private static final int MOST_WORDS = 8;
    private static final String TEXT = "exists (select 1 from catalog.item_texts t where t.channel_id = i.channel_id"
            + " and t.number = i.number and t.search_text like ? escape '!')";
    private static final String WORD = " and (i.number_key like ? escape '!' or i.gtin = ? or exists (select 1 from"
            + " catalog.item_gtins g where g.channel_id = i.channel_id and g.number = i.number and g.gtin = ?)"
            + " or i.manufacturer_key like ? escape '!' or " + TEXT + ")";

    private final Reading reading;
    private final StringBuilder where = new StringBuilder(" from catalog.items i where i.channel_id = ?");
    private final List<Object> parameters = new ArrayList<>();

    RegisterSearch(Reading reading, Question question) {
        this.reading = reading;
        parameters.add(reading.channel());
        if (!question.category().isEmpty()) {
            List<String> below = List.copyOf(reading.words().categories().below(question.category()));
            add(" and i.category in (" + Sql.marks(below.size()) + ")", below.toArray());
        }
        if (question.origin() != null) {
            add(" and i.origin = ?", question.origin().name());
        }
        if (question.lifeCycle() != null) {
            lifeCycle(question.lifeCycle());
        }
        if (question.lack() != null) {
            lack(question.lack());
        }
        if (question.kits() != null) {
            add((question.kits() ? " and exists" : " and not exists")
                    + " (select 1 from catalog.kits k where k.channel_id = i.channel_id and k.number = i.number)");
        }
        words(Folding.key(question.text()));
    }

    private void add(String condition, Object... values) {
        where.append(condition);
        parameters.addAll(Arrays.asList(values));
    }

    /** As {@link LifeCycles} has it. */
    private void lifeCycle(LifeCycle state) {
        if (state == LifeCycle.BLOCKED) {
            add(" and i.blocked <> 0");
            return;
        }
        add(" and i.blocked = 0");
        if (state == LifeCycle.PHASING_OUT) {
            add(" and i.phasing_out_from <= ?", reading.today());
            return;
        }
        add(" and (i.phasing_out_from is null or i.phasing_out_from > ?)", reading.today());
        add(
                state == LifeCycle.NEW ? " and i.new_until >= ?" : " and (i.new_until is null or i.new_until < ?)",
                reading.today());
    }

    private void lack(Lack lack) {
        switch (lack) {
            case CATEGORY -> add(" and i.category = ''");
            case GTIN -> add(" and i.gtin = ''");
            case PICTURE -> {
                without("pictures");
                without("item_pictures");
            }
            case ATTRIBUTES -> without("item_attributes");
            case NAME -> text("name");
            case DESCRIPTION -> text("description");
        }
    }

    private void without(String table) {
        add(" and not exists (select 1 from catalog." + table
                + " x where x.channel_id = i.channel_id and x.number = i.number)");
    }

    private void text(String column) {
        List<String> languages = reading.channelLanguages();
        add(
                " and (select count(*) from catalog.item_texts t where t.channel_id = i.channel_id and t.number ="
                        + " i.number and t." + column + " <> '' and t.language in (" + Sql.marks(languages.size())
                        + ")) < ?",
                languages.toArray());
        parameters.add(languages.size());
    }

    private void words(String text) {
        Arrays.stream(text.split("\\s+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST_WORDS)
                .forEach(word ->
                        add(WORD, prefix(word), word, word, prefix(word), "%" + escaped(Folding.fold(word)) + "%"));
    }

    List<String> numbers(String sort, int offset, int limit) throws SQLException {
        List<Object> all = new ArrayList<>(parameters);
        all.add(offset);
        all.add(limit);
        String sql = "select i.number" + where + order(sort) + " offset ? rows fetch next ? rows only";
        return Sql.list(reading.connection(), sql, all, row -> row.getString(1));
    }

    private static String order(String sort) {
        return switch (sort) {
            case "newest" -> " order by i.created desc, i.number";
            case "-newest" -> " order by i.created, i.number";
            case "-number" -> " order by i.number desc";
            default -> " order by i.number";
        };
    }

    long count() throws SQLException {
        return Sql.list(reading.connection(), "select count(*)" + where, parameters, row -> row.getLong(1))
                .get(0);
    }

    private static String prefix(String code) {
        return escaped(code) + "%";
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
