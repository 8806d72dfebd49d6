package org.webnav.pricing.core.simulate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.webnav.platform.api.Invalid;
import org.webnav.pricing.core.engine.DocumentCurrency;
import org.webnav.pricing.core.engine.InvoiceDiscount;
import org.webnav.pricing.core.engine.InvoiceDiscountAnswer;
import org.webnav.pricing.core.engine.InvoiceDiscountLine;
import org.webnav.pricing.core.engine.InvoiceDiscountRow;

/**
 * Invoice discount of lines against rows that both come with the request. Nothing is stored or read.
 *
 * <p>Stateless; may be shared by threads.
 */
public final class InvoiceDiscountSimulator {

    private final InvoiceDiscount invoiceDiscount = new InvoiceDiscount();

    /**
     * @param document a JSON object as a map: {@code lines}, {@code rows}, {@code currency}, {@code currencyFactor}
     * @throws Invalid with one violation per field that is missing or cannot be read
     */
    public InvoiceDiscountAnswer simulate(Map<String, ?> document) {
        Faults faults = new Faults();
        Fields fields = Fields.of(document, faults, new ArrayList<>());
        DocumentCurrency currency = SimulationReader.currency(fields);
        List<InvoiceDiscountRow> rows = fields.objects("rows").stream()
                .map(InvoiceDiscountSimulator::row)
                .toList();
        List<InvoiceDiscountLine> lines = fields.objects("lines").stream()
                .map(InvoiceDiscountSimulator::line)
                .toList();
        faults.refuse();
        return invoiceDiscount.of(currency, rows, lines);
    }

    private static InvoiceDiscountRow row(Fields row) {
        return new InvoiceDiscountRow(
                row.text("currency"),
                row.decimal("minAmount", "0"),
                row.decimal("pct", "0"),
                row.decimal("serviceCharge", "0"));
    }

    private static InvoiceDiscountLine line(Fields line) {
        return new InvoiceDiscountLine(line.requiredDecimal("amount"), line.flag("allowInvoiceDisc", true));
    }
}
