package org.webnav.pricing.core.simulate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.webnav.platform.api.Invalid;
import org.webnav.pricing.core.engine.Buyer;
import org.webnav.pricing.core.engine.Candidate;
import org.webnav.pricing.core.engine.DocumentCurrency;
import org.webnav.pricing.core.engine.ItemCard;
import org.webnav.pricing.core.engine.Line;
import org.webnav.pricing.core.engine.PriceRequest;
import org.webnav.pricing.core.engine.PriceVat;
import org.webnav.pricing.core.engine.SalesLineDiscountRow;
import org.webnav.pricing.core.engine.SalesPriceRow;

/**
 * Reads the document of a simulation: item, customer, line, and the rows that shall compete. What is left out has the
 * value that a new Navision record has; the rounding precisions are those of the CRONUS company.
 */
final class SimulationReader {

    private static final String UNIT_ROUNDING = "0.001";
    private static final String AMOUNT_ROUNDING = "0.01";

    private final Faults faults = new Faults();
    private final List<String> ignored = new ArrayList<>();
    private final List<Candidate> inactive = new ArrayList<>();
    private final Fields fields;

    private SimulationReader(Map<String, ?> document) {
        this.fields = Fields.of(document, faults, ignored);
    }

    /** @throws Invalid with one violation per unreadable or missing field */
    static Simulation read(Map<String, ?> document) {
        return new SimulationReader(document).simulation();
    }

    private Simulation simulation() {
        String item = fields.requiredText("item");
        VatReader vat = new VatReader(fields);
        RowReader rows = new RowReader(item, vat, inactive);
        PriceRequest request =
                new PriceRequest(itemCard(item, vat), buyer(), line(), currency(fields), vat.ofDocument());
        List<SalesPriceRow> prices = rows.prices(fields.objects("prices"));
        List<SalesLineDiscountRow> discounts = rows.discounts(fields.objects("discounts"));
        fields.finish();
        faults.refuse();
        return new Simulation(request, prices, discounts, inactive, ignored);
    }

    private ItemCard itemCard(String item, VatReader vat) {
        PriceVat vatOfCard = vat.ofPrice(fields, "itemPriceIncludesVAT", "itemVatPctOfPrice");
        return new ItemCard(
                item,
                fields.decimal("itemUnitPrice", "0"),
                vatOfCard,
                fields.text("itemDiscGroup"),
                fields.flag("itemAllowInvoiceDisc", true));
    }

    private Buyer buyer() {
        return new Buyer(
                fields.text("customer"),
                fields.text("priceGroup"),
                fields.text("discGroup"),
                new LinkedHashSet<>(fields.texts("activeCampaigns")),
                fields.flag("custAllowLineDisc", true));
    }

    private Line line() {
        return new Line(
                fields.text("variant"),
                fields.text("uom"),
                fields.positive("qtyPerUom", "1"),
                fields.requiredDecimal("qty"),
                fields.requiredDate("date"));
    }

    static DocumentCurrency currency(Fields fields) {
        String code = fields.text("currency");
        if (!code.isEmpty() && !fields.has("currencyFactor")) {
            fields.missing("currencyFactor");
        }
        BigDecimal factor = fields.positive("currencyFactor", "1");
        return new DocumentCurrency(
                code,
                factor,
                fields.positive("unitRounding", UNIT_ROUNDING),
                fields.positive("amountRounding", AMOUNT_ROUNDING));
    }
}
