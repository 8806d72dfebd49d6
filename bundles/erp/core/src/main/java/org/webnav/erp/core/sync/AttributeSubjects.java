package org.webnav.erp.core.sync;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
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
import org.webnav.catalog.api.Attribute;
import org.webnav.catalog.api.AttributeType;
import org.webnav.catalog.api.CatalogFeed;
import org.webnav.catalog.api.CatalogFeed.ItemAttributesRow;
import org.webnav.catalog.api.CatalogFeed.ItemDescriptionsRow;
import org.webnav.catalog.api.CatalogFeed.ItemVariantsRow;
import org.webnav.catalog.api.ItemSheet.Variant;
import org.webnav.connector.api.ErpConnector;
import org.webnav.connector.api.ErpConnector.ReadResult;
import org.webnav.connector.api.ErpRecords;
import org.webnav.erp.core.sync.Load.Outcome;

/**
 * Attributes, variants and descriptions of items for the catalogue. Definitions name the codes that items have, so new definitions make
 * every item's values be read again.
 */
@Component(service = Subjects.class, property = "feed.cardinality.minimum:Integer=1")
public final class AttributeSubjects implements Subjects {

    private static final int FIRST_PLACE = 10;

    private final CatalogFeed feed;
    private final Map<String, List<ErpRecords.Attribute>> lastDefinitions = new ConcurrentHashMap<>();

    @Activate
    public AttributeSubjects(@Reference(name = "feed", cardinality = ReferenceCardinality.OPTIONAL) CatalogFeed feed) {
        this.feed = feed;
    }

    /** Behind all that orders need. */
    @Override
    public List<Subject> all() {
        return List.of(
                new Subject("variants", 82, Subject.Pace.QUICK, this::variants),
                new Subject("descriptions", 83, Subject.Pace.SLOW, this::descriptions),
                new Subject("attributes", 84, Subject.Pace.SLOW, this::attributes));
    }

    private Outcome variants(Load load) {
        UUID channel = load.channel().id();
        Set<String> items = new HashSet<>();
        ReadResult read = load.<ErpRecords.ItemVariants>read((erp, sink) -> erp.variants(load.since(), sink), rows -> {
            rows.forEach(row -> items.add(row.item()));
            feed.applyVariants(
                    channel, rows.stream().map(AttributeSubjects::variants).toList());
        });
        if (read.complete()) {
            feed.clearVariantsOfAllBut(channel, items);
        }
        return new Outcome(items.size(), read);
    }

    private static ItemVariantsRow variants(ErpRecords.ItemVariants item) {
        return new ItemVariantsRow(
                item.item(),
                item.variants().stream()
                        .map(variant -> new Variant(variant.code(), variant.names(), variant.blocked()))
                        .toList());
    }

    private Outcome descriptions(Load load) {
        UUID channel = load.channel().id();
        Set<String> items = new HashSet<>();
        ReadResult read =
                load.<ErpRecords.ItemDescriptions>read((erp, sink) -> erp.descriptions(load.since(), sink), rows -> {
                    rows.forEach(row -> items.add(row.item()));
                    feed.applyDescriptions(
                            channel,
                            rows.stream()
                                    .map(row -> new ItemDescriptionsRow(row.item(), row.descriptions()))
                                    .toList());
                });
        if (read.complete()) {
            feed.clearDescriptionsOfAllBut(channel, items);
        }
        return new Outcome(items.size(), read);
    }

    private Outcome attributes(Load load) {
        UUID channel = load.channel().id();
        List<ErpRecords.Attribute> definitions =
                load.gather(ErpConnector::attributes).rows();
        String line = load.line().id();
        Instant since = definitions.equals(lastDefinitions.get(line)) ? load.since() : null;
        if (since == null) {
            feed.applyAttributes(channel, definitions(definitions));
        }
        Set<String> items = new HashSet<>();
        ReadResult read = load.<ErpRecords.ItemAttributes>read((erp, sink) -> erp.itemAttributes(since, sink), rows -> {
            rows.forEach(row -> items.add(row.item()));
            feed.applyItemAttributes(
                    channel, rows.stream().map(AttributeSubjects::values).toList());
        });
        if (read.complete()) {
            feed.clearItemAttributesOfAllBut(channel, items);
        }
        lastDefinitions.put(line, definitions);
        return new Outcome(items.size(), read);
    }

    private static List<Attribute> definitions(List<ErpRecords.Attribute> said) {
        List<Attribute> definitions = new ArrayList<>();
        for (ErpRecords.Attribute a : said) {
            AttributeType type = type(a.type());
            definitions.add(new Attribute(
                    a.code(),
                    type,
                    type == AttributeType.NUMBER ? Measures.code(a.unit()) : "",
                    a.names(),
                    a.options().stream()
                            .map(option -> new Attribute.Option(option.code(), option.names()))
                            .toList(),
                    List.of(),
                    type == AttributeType.LIST || type == AttributeType.NUMBER,
                    FIRST_PLACE * (definitions.size() + 1)));
        }
        return definitions;
    }

    private static AttributeType type(String erps) {
        return switch (erps) {
            case "OPTION" -> AttributeType.LIST;
            case "NUMBER" -> AttributeType.NUMBER;
            case "DATE" -> AttributeType.DATE;
            default -> AttributeType.TEXT;
        };
    }

    private static ItemAttributesRow values(ErpRecords.ItemAttributes item) {
        Map<String, List<String>> values = new HashMap<>();
        item.values().forEach((code, value) -> values.put(code, List.of(value)));
        return new ItemAttributesRow(item.item(), values);
    }
}
