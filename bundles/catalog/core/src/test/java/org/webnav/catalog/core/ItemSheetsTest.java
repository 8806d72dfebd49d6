package org.webnav.catalog.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.Before;
import org.junit.Test;
import org.webnav.catalog.api.Attribute;
import org.webnav.catalog.api.AttributeType;
import org.webnav.catalog.api.Item;
import org.webnav.catalog.api.ItemSheet;
import org.webnav.catalog.api.ItemSheets.Applied;
import org.webnav.catalog.api.ItemSheets.Kept;
import org.webnav.catalog.api.ItemSheets.Line;
import org.webnav.catalog.api.ItemSheets.Origin;
import org.webnav.catalog.api.ItemSheets.Refused;
import org.webnav.catalog.api.LifeCycle;
import org.webnav.platform.api.Conflict;
import org.webnav.platform.api.Invalid;
import org.webnav.platform.api.Violation;

public class ItemSheetsTest extends OnBothDatabases {

    private static final Locale EN = Locale.ENGLISH;
    private static final String WHOLE = "{'number':'P-1','type':'SERVICE','names':{'en':'Oil','lv':'Eļļa'},"
            + "'descriptions':{'en':'For engines'},'category':'CHAIR','baseUnit':'L','salesUnit':'CAN',"
            + "'units':[{'code':'CAN','unece':'','quantityPerUnit':'5'}],'minimumQuantity':'1','orderMultiple':'0.5',"
            + "'maximumQuantity':'100','blocked':false,'life':{'newUntil':'2026-03-10','phasingOutFrom':'2026-05-01',"
            + "'replacement':'1000'},'gtin':'4006381333931','gtins':[{'code':'96385074','unit':'CAN'}],"
            + "'manufacturer':'Best Oil','manufacturerNumber':'BO-5','attributes':{'COLOR':['BLUE','RED'],"
            + "'VISCOSITY':['10.50..20'],'SAFE':['true'],'SINCE':['2020-01-31'],'NOTE':['Clear']},"
            + "'related':{'accessories':['1000'],'similar':['1900-S','none']},"
            + "'variants':[{'code':'W','names':{'en':'Winter'},'blocked':false}],"
            + "'quantityRules':[{'unit':'CAN','customer':'10000','minimum':'2','multiple':'2','maximum':'10'}],"
            + "'customerNumbers':{'10000':['OWN-1']},'lists':[]}";

    @Before
    public void define() {
        catalog.attributes.put(Stream.of(
                        attribute("COLOR", AttributeType.LIST, "RED", "BLUE"),
                        attribute("VISCOSITY", AttributeType.NUMBER),
                        attribute("SAFE", AttributeType.YES_NO),
                        attribute("SINCE", AttributeType.DATE),
                        attribute("NOTE", AttributeType.TEXT))
                .toList());
    }

    @Test
    public void doesNotAskTheErpForPicturesOfItemsThatItDoesNotKnow() {
        apply(Sheet.of(WHOLE));

        assertThat(catalog.feed.withoutPicture(catalog.channel))
                .contains("1900-S")
                .doesNotContain("P-1");
    }

    @Test
    public void keepsEveryPartOfAnItemAndKnowsWhenNothingChanged() {
        ItemSheet whole = Sheet.of(WHOLE);
        assertThat(apply(whole)).isEqualTo(new Applied(1, 0, 0, List.of()));
        Kept kept = catalog.sheets.get("P-1");
        assertThat(kept.origin()).isEqualTo(Origin.PORTAL);
        assertThat(kept.ownedByErp()).isEmpty();
        ItemSheet sheet = kept.sheet();
        assertThat(sheet.names()).isEqualTo(whole.names());
        assertThat(sheet.units()).extracting("code").containsExactly("CAN", "L");
        assertThat(sheet.life()).isEqualTo(whole.life());
        assertThat(sheet.gtins()).isEqualTo(whole.gtins());
        assertThat(sheet.attributes())
                .containsEntry("COLOR", List.of("BLUE", "RED"))
                .containsEntry("VISCOSITY", List.of("10.5..20"))
                .containsEntry("SINCE", List.of("2020-01-31"));
        assertThat(sheet.related()).isEqualTo(whole.related());
        assertThat(sheet.variants()).isEqualTo(whole.variants());
        assertThat(sheet.quantityRules()).hasSize(1);
        assertThat(sheet.customerNumbers()).isEqualTo(whole.customerNumbers());

        assertThat(apply(whole)).isEqualTo(new Applied(0, 0, 1, List.of()));
        assertThat(apply(sheet)).isEqualTo(new Applied(0, 0, 1, List.of()));
        assertThat(catalog.sheets.get("P-1").tag()).isEqualTo(kept.tag());
    }

    @Test
    public void aChangeLeavesAloneWhatItDoesNotName() {
        apply(Sheet.of(WHOLE));
        apply(Sheet.of("{'number':'P-1','names':{'ru':'Масло'},'attributes':{'COLOR':[],'NOTE':['New']}}"));
        ItemSheet sheet = catalog.sheets.get("P-1").sheet();
        assertThat(sheet.names()).containsOnlyKeys("en", "lv", "ru");
        assertThat(sheet.descriptions()).containsEntry("en", "For engines");
        assertThat(sheet.attributes()).doesNotContainKey("COLOR").containsEntry("NOTE", List.of("New"));
        assertThat(sheet.gtins()).hasSize(1);
    }

    @Test
    public void aFaultyLineIsToldInFullAndLeavesTheOthersAlone() {
        Applied applied = catalog.sheets.apply(List.of(
                new Line(7, Sheet.of("{'number':'A','baseUnit':'PCS','names':{'en':'A'}}")),
                new Line(
                        8,
                        Sheet.of("{'number':'B','category':'NONE','gtin':'4006381333932',"
                                + "'minimumQuantity':'1E+999999999','attributes':{'COLOR':['GREEN'],'X':['1'],"
                                + "'VISCOSITY':['20..10']},'lists':['NONE']}")),
                new Line(9, Sheet.of("{'number':'1896-s','baseUnit':'PCS'}"))));
        assertThat(applied.created()).isEqualTo(1);
        assertThat(applied.refused()).extracting(Refused::line).containsExactly(8L, 9L);
        assertThat(applied.refused().get(0).violations())
                .extracting(Violation::field)
                .contains(
                        "baseUnit",
                        "category",
                        "gtin",
                        "minimumQuantity",
                        "attributes.COLOR",
                        "attributes.X",
                        "attributes.VISCOSITY",
                        "lists");
        assertThat(applied.refused().get(1).violations())
                .extracting(Violation::code)
                .containsExactly("catalog.number-taken");
        assertThat(catalog.items.find("B", EN)).isEmpty();
    }

    @Test
    public void whatTheErpOwnsIsRefusedByNameAndTheRestIsKeptWhenTheErpSpeaksAgain() {
        assertThatThrownBy(() -> catalog.change(
                        "1896-S", "{'category':'CHAIR','names':{'en':'Mine','ru':'Стол'},'blocked':true}"))
                .isInstanceOfSatisfying(Invalid.class, e -> assertThat(e.violations())
                        .extracting(Violation::field)
                        .containsExactly("blocked", "category", "names.en"));
        catalog.change("1896-S", "{'category':'DESK','names':{'ru':'Стол'},'descriptions':{'en':'Solid oak'}}");
        catalog.feed.applyItems(
                catalog.channel, List.of(CatalogFixture.item("1896-S", Map.of("en", "ATHENS Desk II"), "DESK")));
        ItemSheet sheet = catalog.sheets.get("1896-S").sheet();
        assertThat(sheet.names()).isEqualTo(Map.of("en", "ATHENS Desk II", "ru", "Стол"));
        assertThat(sheet.descriptions()).isEqualTo(Map.of("en", "Solid oak"));
        assertThat(catalog.sheets.get("1896-S").ownedByErp())
                .contains("names.en")
                .doesNotContain("names.ru");
    }

    @Test
    public void aChangeUponAnOldSheetIsRefused() {
        String tag = catalog.sheets.get("1000").tag();
        catalog.sheets.change(Sheet.of("{'number':'1000','manufacturer':'A'}"), tag);
        assertThatThrownBy(() -> catalog.sheets.change(Sheet.of("{'number':'1000','manufacturer':'B'}"), tag))
                .isInstanceOf(Conflict.class);
    }

    @Test
    public void theDatesDecideWhereAnItemStands() {
        apply(Sheet.of(WHOLE));
        assertThat(item().lifeCycle()).isEqualTo(LifeCycle.NEW);
        assertThat(item().replacement()).isEqualTo("1000");
        catalog.clock.move(Duration.ofDays(9));
        assertThat(item().lifeCycle()).isEqualTo(LifeCycle.ACTIVE);
        catalog.clock.move(Duration.ofDays(60));
        assertThat(item().lifeCycle()).isEqualTo(LifeCycle.PHASING_OUT);
        catalog.change("P-1", "{'blocked':true}");
        assertThat(item().lifeCycle()).isEqualTo(LifeCycle.BLOCKED);
    }

    @Test
    public void anExportCanBeImportedAgain() {
        apply(Sheet.of(WHOLE));
        List<ItemSheet> all = catalog.sheets.after("", 3);
        List<ItemSheet> rest = catalog.sheets.after(all.get(2).number(), 10);
        assertThat(Stream.concat(all.stream(), rest.stream()).map(ItemSheet::number))
                .containsExactly("1000", "1896-S", "1900-S", "1906-S", "P-1");
        assertThat(apply(all.toArray(ItemSheet[]::new))).isEqualTo(new Applied(0, 0, 3, List.of()));
    }

    @Test
    public void linesOfOneItemFollowEachOther() {
        Applied applied = apply(
                Sheet.of("{'number':'X','baseUnit':'PCS','names':{'en':'First'}}"),
                Sheet.of("{'number':'X','names':{'lv':'Otrais'}}"));
        assertThat(applied).isEqualTo(new Applied(1, 0, 0, List.of()));
        assertThat(catalog.sheets.get("X").sheet().names()).containsOnlyKeys("en", "lv");
    }

    private Item item() {
        return catalog.items.find("P-1", EN).orElseThrow();
    }

    private Applied apply(ItemSheet... sheets) {
        return catalog.sheets.apply(
                Stream.of(sheets).map(sheet -> new Line(1, sheet)).toList());
    }

    private static Attribute attribute(String code, AttributeType type, String... options) {
        List<Attribute.Option> list = Stream.of(options)
                .map(option -> new Attribute.Option(option, Map.of("en", option)))
                .toList();
        return new Attribute(code, type, "", Map.of("en", code), list, List.of(), true, 0);
    }
}
