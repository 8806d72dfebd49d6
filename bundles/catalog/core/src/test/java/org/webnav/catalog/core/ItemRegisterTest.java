package org.webnav.catalog.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.Test;
import org.webnav.catalog.api.CatalogFeed.CategoryRow;
import org.webnav.catalog.api.ItemRegister;
import org.webnav.catalog.api.ItemRegister.Entry;
import org.webnav.catalog.api.ItemRegister.Lack;
import org.webnav.catalog.api.ItemRegister.Question;
import org.webnav.catalog.api.ItemSheets.Line;
import org.webnav.catalog.api.ItemSheets.Origin;
import org.webnav.catalog.api.Kit;
import org.webnav.catalog.api.LifeCycle;
import org.webnav.platform.api.Invalid;
import org.webnav.platform.api.NotPermitted;
import org.webnav.platform.api.Page;
import org.webnav.platform.api.Paging;

public class ItemRegisterTest extends OnBothDatabases {

    private static final Question ALL =
            new Question("", "", null, null, null, null, Locale.ENGLISH, "", new Paging(0, 10));

    @Test
    public void findsKits() {
        Kit.Slot slot = new Kit.Slot("A", Map.of(), false, List.of(new Kit.Choice("1900-S", BigDecimal.ONE)));
        catalog.kits.put(new Kit("1000", false, Kit.Price.OWN, Kit.OrderedAs.ONE_LINE, List.of(slot)), "");
        assertThat(numbers(new Question("", "", null, null, null, true, Locale.ENGLISH, "", ALL.paging())))
                .containsExactly("1000");
        assertThat(numbers(new Question("", "", null, null, null, false, Locale.ENGLISH, "", ALL.paging())))
                .hasSize(3)
                .doesNotContain("1000");
    }

    @Test
    public void findsItemsByTextCodeAndCategory() {
        assertThat(numbers(text("athens"))).containsExactly("1896-S", "1906-S");
        assertThat(numbers(text("1896"))).containsExactly("1000", "1896-S");
        assertThat(numbers(text("galds atēnas"))).containsExactly("1896-S");
        assertThat(numbers(text("%"))).isEmpty();
        assertThat(numbers(
                        new Question("", "FURNITURE", null, null, null, null, Locale.ENGLISH, "-number", ALL.paging())))
                .containsExactly("1906-S", "1900-S", "1896-S");
    }

    @Test
    public void tellsTheOwnersItemsFromThoseOfTheErp() {
        catalog.sheets.apply(
                List.of(new Line(1, Sheet.of("{'number':'P-1','baseUnit':'PCS','names':{'lv':'Serviss'}}"))));
        Page<Entry> own = find(new Question("", "", null, Origin.PORTAL, null, null, Locale.ENGLISH, "", ALL.paging()));
        assertThat(own.total()).isEqualTo(1);
        assertThat(own.items().get(0).origin()).isEqualTo(Origin.PORTAL);
        assertThat(own.items().get(0).languages()).containsExactly("lv");
        assertThat(numbers(new Question("", "", null, Origin.ERP, null, null, Locale.ENGLISH, "", ALL.paging())))
                .doesNotContain("P-1");
    }

    @Test
    public void asksForTheLifeCycleThatItemsHaveToday() {
        catalog.change("1000", "{'life':{'phasingOutFrom':'2020-01-01'}}");
        catalog.change("1900-S", "{'life':{'newUntil':'2099-12-31'}}");
        for (LifeCycle state : LifeCycle.values()) {
            Page<Entry> found = find(new Question("", "", state, null, null, null, Locale.ENGLISH, "", ALL.paging()));
            assertThat(found.items())
                    .extracting(entry -> entry.item().lifeCycle())
                    .allMatch(state::equals);
        }
        assertThat(numbers(new Question(
                        "", "", LifeCycle.PHASING_OUT, null, null, null, Locale.ENGLISH, "", ALL.paging())))
                .containsExactly("1000");
        assertThat(numbers(new Question("", "", LifeCycle.NEW, null, null, null, Locale.ENGLISH, "", ALL.paging())))
                .containsExactly("1900-S");
    }

    @Test
    public void findsWhatItemsLack() {
        assertThat(numbers(lacking(Lack.CATEGORY))).containsExactly("1000");
        assertThat(numbers(lacking(Lack.GTIN))).isEmpty();
        assertThat(numbers(lacking(Lack.PICTURE))).hasSize(4);
        assertThat(numbers(lacking(Lack.ATTRIBUTES))).hasSize(4);
        catalog.change("1896-S", "{'names':{'ru':'Стол'}}");
        assertThat(numbers(lacking(Lack.NAME))).doesNotContain("1896-S").contains("1906-S");
        assertThat(numbers(lacking(Lack.DESCRIPTION))).contains("1896-S");
    }

    @Test
    public void isForTheOwnersPeople() {
        catalog.becomeBuyer(new UUID(7, 7));
        assertThatThrownBy(() -> find(ALL)).isInstanceOf(NotPermitted.class);
    }

    @Test
    public void keepsCategoriesInEveryLanguage() {
        JdbcCategories categories = new JdbcCategories(catalog.catalogue);
        categories.put(new CategoryRow("LAMP", "FURNITURE", Map.of("lv", "Lampas", "en", "")));
        assertThat(categories.all())
                .contains(new CategoryRow("LAMP", "FURNITURE", Map.of("lv", "Lampas")))
                .contains(new CategoryRow("FURNITURE", "", Map.of("en", "Furniture", "lv", "Mēbeles")));
    }

    @Test
    public void noCategoryLiesBelowItself() {
        JdbcCategories categories = new JdbcCategories(catalog.catalogue);
        assertThatThrownBy(() -> categories.put(new CategoryRow("FURNITURE", "DESK", Map.of())))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> categories.put(new CategoryRow("DESK", "NOWHERE", Map.of())))
                .isInstanceOf(Invalid.class);
    }

    private static Question text(String text) {
        return new Question(text, "", null, null, null, null, Locale.ENGLISH, "", ALL.paging());
    }

    private static Question lacking(Lack lack) {
        return new Question("", "", null, null, lack, null, Locale.ENGLISH, "", ALL.paging());
    }

    private Page<Entry> find(Question question) {
        ItemRegister register = new JdbcItemRegister(catalog.catalogue);
        return register.find(question);
    }

    private List<String> numbers(Question question) {
        return find(question).items().stream()
                .map(entry -> entry.item().number())
                .toList();
    }
}
