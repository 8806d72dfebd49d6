package org.webnav.pricing.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.webnav.catalog.api.Item;
import org.webnav.catalog.api.ItemUnit;
import org.webnav.catalog.api.Kit;
import org.webnav.pricing.api.PriceLine;
import org.webnav.pricing.api.PriceQuote;

/**
 * A line of a kit and the lines that its price is added up of.
 *
 * @param parts one for each component; none when the kit is not sold in the unit
 */
record KitSum(PriceLine whole, List<PriceLine> parts) {

    private static final int DECIMALS = 5;

    /** @param known the kit and its components */
    static KitSum of(PriceLine line, Item kit, List<Kit.Choice> components, Map<String, Item> known) {
        Optional<ItemUnit> unit = unit(line, kit);
        if (unit.isEmpty() || line.quantity().signum() == 0) {
            return new KitSum(line, List.of());
        }
        BigDecimal base = line.quantity().multiply(unit.get().quantityPerUnit());
        PriceLine whole = new PriceLine(kit.number(), line.variant(), unit.get().code(), line.quantity());
        return new KitSum(
                whole,
                components.stream().map(choice -> part(choice, base, known)).toList());
    }

    private static Optional<ItemUnit> unit(PriceLine line, Item kit) {
        String usual = kit.salesUnit().isEmpty() ? kit.baseUnit() : kit.salesUnit();
        String code = line.unit().isBlank() ? usual : line.unit().strip();
        return kit.units().stream()
                .filter(unit -> unit.code().equalsIgnoreCase(code))
                .findFirst();
    }

    private static PriceLine part(Kit.Choice choice, BigDecimal base, Map<String, Item> known) {
        Item component = known.get(choice.item());
        return new PriceLine(
                choice.item(),
                "",
                component == null ? "" : component.baseUnit(),
                base.multiply(choice.quantity()).setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    /** @param quotes of the parts; empty unless each has a price */
    Optional<PriceQuote> of(List<Optional<PriceQuote>> quotes) {
        return quotes.isEmpty() || quotes.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : Optional.of(PriceQuote.sum(
                        whole, quotes.stream().map(Optional::orElseThrow).toList()));
    }
}
