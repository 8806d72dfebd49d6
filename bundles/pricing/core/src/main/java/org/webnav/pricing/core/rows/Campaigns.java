package org.webnav.pricing.core.rows;

import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/** The activated campaigns of a channel by customer. */
public final class Campaigns {

    private final Map<String, List<Campaign>> ofCustomers;

    private Campaigns(Map<String, List<Campaign>> ofCustomers) {
        this.ofCustomers = ofCustomers;
    }

    private record Campaign(String code, LocalDate from, LocalDate to) {
        boolean runsOn(LocalDate date) {
            return (from == null || !from.isAfter(date)) && (to == null || !to.isBefore(date));
        }
    }

    static Campaigns read(Connection connection, String channel) throws SQLException {
        Map<String, Campaign> campaigns = new HashMap<>();
        new Sql()
                .add("select code, starting_date, ending_date from pricing.campaigns where channel_id = ?", channel)
                .each(
                        connection,
                        row -> campaigns.put(
                                row.getString(1),
                                new Campaign(row.getString(1), day(row.getDate(2)), day(row.getDate(3)))));
        Map<String, List<Campaign>> ofCustomers = new HashMap<>();
        new Sql()
                .add("select customer, code from pricing.campaign_customers where channel_id = ?", channel)
                .each(connection, row -> {
                    Campaign campaign = campaigns.get(row.getString(2));
                    if (campaign != null) {
                        ofCustomers
                                .computeIfAbsent(row.getString(1), customer -> new ArrayList<>())
                                .add(campaign);
                    }
                });
        return new Campaigns(ofCustomers);
    }

    /** Codes of those that run for a customer. */
    public SortedSet<String> of(String customer, LocalDate date) {
        List<Campaign> all = ofCustomers.get(customer);
        if (all == null) {
            return Collections.emptySortedSet();
        }
        SortedSet<String> codes = new TreeSet<>();
        all.stream()
                .filter(campaign -> campaign.runsOn(date))
                .map(Campaign::code)
                .forEach(codes::add);
        return codes;
    }

    /** Last day of a campaign of the customer; null when it is open or unknown. */
    public LocalDate endOf(String code, String customer) {
        return ofCustomers.getOrDefault(customer, List.of()).stream()
                .filter(campaign -> campaign.code().equals(code))
                .map(Campaign::to)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static LocalDate day(Date stored) {
        return stored == null ? null : stored.toLocalDate();
    }
}
