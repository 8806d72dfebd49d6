package org.webnav.pricing.core.quote;

import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.webnav.pricing.api.PriceSimulator;
import org.webnav.pricing.core.Reasons;
import org.webnav.pricing.core.engine.InvoiceDiscountAnswer;
import org.webnav.pricing.core.simulate.InvoiceDiscountSimulator;
import org.webnav.pricing.core.simulate.SimulatedPrice;

/** Simulations by the engine that prices orders too. */
@Component
public final class EngineSimulator implements PriceSimulator {

    private final org.webnav.pricing.core.simulate.PriceSimulator prices =
            new org.webnav.pricing.core.simulate.PriceSimulator();
    private final InvoiceDiscountSimulator invoiceDiscounts = new InvoiceDiscountSimulator();

    @Override
    public SimulatedLine price(Map<String, ?> input) {
        SimulatedPrice answer = prices.simulate(input);
        List<SimulatedRow> rows = answer.candidates().stream()
                .map(candidate -> new SimulatedRow(
                        Reasons.kind(candidate),
                        candidate.id(),
                        candidate.figure(),
                        Reasons.outcome(candidate),
                        Reasons.reason(candidate)))
                .toList();
        return new SimulatedLine(
                answer.unitPrice(),
                answer.lineDiscountPct(),
                answer.lineDiscountAmount(),
                answer.lineAmount(),
                answer.allowLineDisc(),
                answer.allowInvoiceDisc(),
                rows,
                answer.ignoredFields());
    }

    @Override
    public SimulatedInvoiceDiscount invoiceDiscount(Map<String, ?> input) {
        InvoiceDiscountAnswer answer = invoiceDiscounts.simulate(input);
        return new SimulatedInvoiceDiscount(
                answer.base(), answer.percent(), answer.discountAmount(), answer.serviceCharge());
    }
}
