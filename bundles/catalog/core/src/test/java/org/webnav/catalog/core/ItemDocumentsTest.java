package org.webnav.catalog.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Test;
import org.webnav.catalog.api.Attribute;
import org.webnav.catalog.api.AttributeType;
import org.webnav.catalog.api.CatalogFeed.CategoryRow;
import org.webnav.catalog.api.ItemDocument;
import org.webnav.catalog.api.LifeCycle;

public class ItemDocumentsTest extends OnBothDatabases {

    @Test
    public void whoHasSeenARevisionMissesNothingByAskingForWhatIsAfterIt() {
        List<ItemDocument> first = changedAfter(0, 3);
        List<ItemDocument> rest = changedAfter(first.get(2).revision(), 3);
        assertThat(first).hasSize(3);
        assertThat(rest).hasSize(1);
        assertThat(rest.get(0).revision()).isEqualTo(catalog.documents.head(catalog.channel));
        catalog.change("1896-S", "{'manufacturerNumber':'M-1'}");
        assertThat(changedAfter(rest.get(0).revision(), 10))
                .extracting(ItemDocument::number)
                .containsExactly("1896-S");
    }

    @Test
    public void aDocumentHoldsWhatAnItemIsFoundBy() {
        catalog.attributes.put(
                List.of(new Attribute("SAFE", AttributeType.YES_NO, "", Map.of(), List.of(), List.of(), true, 1)));
        catalog.rules.putList("NEWS", "News", Set.of("1896-S"), "");
        catalog.change(
                "1896-S",
                "{'manufacturerNumber':'M-1','customerNumbers':{'10000':['OWN']},'attributes':{'SAFE':['true']}}");
        ItemDocument document =
                catalog.documents.read(catalog.channel, List.of("1896-S")).get(0);
        assertThat(document.names()).containsEntry("lv", "Rakstāmgalds ATĒNAS").containsKey("");
        assertThat(document.codes()).containsExactly(CatalogFixture.ITEMS.get(0).gtin(), "M-1");
        assertThat(document.customerCodes()).containsEntry("10000", Set.of("OWN"));
        assertThat(document.categories()).containsExactly("DESK", "FURNITURE");
        assertThat(document.attributes()).hasSize(1);
        assertThat(document.lists()).containsExactly("NEWS");
        assertThat(document.lifeCycle()).isEqualTo(LifeCycle.ACTIVE);
        assertThat(document.created()).isEqualTo(catalog.clock.instant());
    }

    @Test
    public void theSchemaGrowsOnlyWithWhatAnIndexIsMadeOf() {
        long schema = catalog.documents.schema(catalog.channel);
        catalog.feed.applyCategories(
                catalog.channel, List.of(new CategoryRow("DESK", "FURNITURE", Map.of("en", "Tables"))));
        assertThat(catalog.documents.schema(catalog.channel)).isEqualTo(schema);
        catalog.feed.applyCategories(catalog.channel, List.of(new CategoryRow("DESK", "", Map.of("en", "Tables"))));
        assertThat(catalog.documents.schema(catalog.channel)).isEqualTo(schema + 1);
    }

    @Test
    public void offersOnlyTheAttributesThatAreFilters() {
        catalog.attributes.put(List.of(
                new Attribute("A", AttributeType.TEXT, "", Map.of(), List.of(), List.of(), true, 1),
                new Attribute("B", AttributeType.TEXT, "", Map.of(), List.of(), List.of(), false, 2)));
        assertThat(catalog.documents.filters(catalog.channel)).containsOnlyKeys("A");
    }

    private List<ItemDocument> changedAfter(long revision, int limit) {
        return catalog.documents.changedAfter(catalog.channel, revision, limit);
    }
}
