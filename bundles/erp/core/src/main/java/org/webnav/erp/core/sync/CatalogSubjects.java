package org.webnav.erp.core.sync;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.webnav.catalog.api.CatalogFeed;
import org.webnav.catalog.api.CatalogFeed.CategoryRow;
import org.webnav.catalog.api.CatalogFeed.ItemRow;
import org.webnav.catalog.api.CatalogFeed.PictureRow;
import org.webnav.catalog.api.CatalogFeed.UnitNameRow;
import org.webnav.catalog.api.CatalogFeed.UnitRow;
import org.webnav.catalog.api.ItemType;
import org.webnav.connector.api.ErpConnector;
import org.webnav.connector.api.ErpConnector.ReadResult;
import org.webnav.connector.api.ErpRecords;
import org.webnav.erp.core.sync.Load.Outcome;

/** Categories, units, items and pictures for the catalogue. */
@Component(service = Subjects.class, property = "feed.cardinality.minimum:Integer=1")
public final class CatalogSubjects implements Subjects {

    /** Pictures of one run; the rest follow in the next ones, so that stock need not wait for them. */
    private static final int PICTURES_AT_ONCE = 500;

    private static final int PORTION = 20;

    private final CatalogFeed feed;
    private final Map<UUID, Set<String>> withoutAny = new ConcurrentHashMap<>();

    @Activate
    public CatalogSubjects(@Reference(name = "feed", cardinality = ReferenceCardinality.OPTIONAL) CatalogFeed feed) {
        this.feed = feed;
    }

    @Override
    public List<Subject> all() {
        return List.of(
                new Subject("units", 10, Subject.Pace.SLOW, this::units),
                new Subject("categories", 11, Subject.Pace.SLOW, this::categories),
                new Subject("items", 12, Subject.Pace.QUICK, this::items),
                new Subject("pictures", 90, Subject.Pace.SLOW, this::pictures));
    }

    private Outcome units(Load load) {
        var units = load.gather(ErpConnector::units);
        feed.applyUnits(
                load.channel().id(),
                units.rows().stream()
                        .map(u -> new UnitNameRow(u.code(), u.unece(), u.names()))
                        .toList());
        return units.outcome();
    }

    private Outcome categories(Load load) {
        var categories = load.gather(ErpConnector::categories);
        feed.applyCategories(
                load.channel().id(),
                categories.rows().stream()
                        .map(c -> new CategoryRow(c.code(), c.parent(), c.names()))
                        .toList());
        return categories.outcome();
    }

    private Outcome items(Load load) {
        Set<String> numbers = new HashSet<>();
        ReadResult read = load.<ErpRecords.Item>read((erp, sink) -> erp.items(load.since(), sink), rows -> {
            rows.forEach(row -> numbers.add(row.number()));
            feed.applyItems(
                    load.channel().id(),
                    rows.stream().map(CatalogSubjects::item).toList());
        });
        if (read.complete()) {
            feed.retireAllBut(load.channel().id(), numbers);
        }
        return new Outcome(numbers.size(), read);
    }

    private static ItemRow item(ErpRecords.Item item) {
        return new ItemRow(
                item.number(),
                ItemType.valueOf(item.type()),
                item.names(),
                null,
                item.category(),
                item.baseUnit(),
                item.salesUnit(),
                item.units().stream()
                        .map(u -> new UnitRow(u.code(), "", u.quantityPerUnit()))
                        .toList(),
                item.minimumQuantity(),
                item.orderMultiple(),
                item.gtin(),
                item.blocked());
    }

    /** An item that has no picture in the ERP either is asked for again only with the next full reading. */
    private Outcome pictures(Load load) {
        UUID channel = load.channel().id();
        Set<String> asked = withoutAny.computeIfAbsent(channel, c -> ConcurrentHashMap.newKeySet());
        if (load.full()) {
            asked.clear();
        }
        List<String> missing = feed.withoutPicture(channel).stream()
                .filter(item -> !asked.contains(item))
                .sorted()
                .limit(PICTURES_AT_ONCE)
                .toList();
        List<PictureRow> portion = new ArrayList<>();
        int found = 0;
        for (String item : missing) {
            load.line()
                    .call(erp -> erp.picture(item))
                    .ifPresent(p -> portion.add(new PictureRow(p.item(), p.mediaType(), p.content())));
            asked.add(item);
            if (portion.size() == PORTION) {
                found += apply(channel, portion);
            }
        }
        found += apply(channel, portion);
        return new Outcome(found, new ReadResult(false, load.begun()));
    }

    private int apply(UUID channel, List<PictureRow> portion) {
        int rows = portion.size();
        if (rows > 0) {
            feed.applyPictures(channel, List.copyOf(portion));
            portion.clear();
        }
        return rows;
    }
}
