package org.webnav.erp.core;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.webnav.connector.api.ErpConnector;
import org.webnav.connector.api.ErpOrder;
import org.webnav.connector.api.ErpRecords;

/** An ERP without any data; tests override what they need. */
public class EmptyErp implements ErpConnector {

    private static final ReadResult NOTHING = new ReadResult(true, Instant.parse("2026-03-02T08:00:00Z"));

    @Override
    public String id() {
        return "test";
    }

    @Override
    public String kind() {
        return "Scripted";
    }

    @Override
    public String address() {
        return "memory";
    }

    @Override
    public Health health() {
        return new Health(true, "");
    }

    @Override
    public ReadResult categories(Consumer<List<ErpRecords.Category>> sink) {
        return NOTHING;
    }

    @Override
    public ReadResult units(Consumer<List<ErpRecords.Unit>> sink) {
        return NOTHING;
    }

    @Override
    public ReadResult items(Instant changedSince, Consumer<List<ErpRecords.Item>> sink) {
        return NOTHING;
    }

    @Override
    public Optional<ErpRecords.Picture> picture(String item) {
        return Optional.empty();
    }

    @Override
    public ReadResult customers(Instant changedSince, Consumer<List<ErpRecords.Customer>> sink) {
        return NOTHING;
    }

    @Override
    public ReadResult salesPrices(Consumer<List<ErpRecords.SalesPrice>> sink) {
        return NOTHING;
    }

    @Override
    public ReadResult lineDiscounts(Consumer<List<ErpRecords.LineDiscount>> sink) {
        return NOTHING;
    }

    @Override
    public ReadResult vatRates(Consumer<List<ErpRecords.VatRate>> sink) {
        return NOTHING;
    }

    @Override
    public ReadResult currencies(Consumer<List<ErpRecords.CurrencyRate>> sink) {
        return NOTHING;
    }

    @Override
    public ReadResult campaigns(Consumer<List<ErpRecords.Campaign>> sink) {
        return NOTHING;
    }

    @Override
    public ReadResult stock(Instant changedSince, Consumer<List<ErpRecords.StockLevel>> sink) {
        return NOTHING;
    }

    @Override
    public ReadResult expectedReceipts(Consumer<List<ErpRecords.ExpectedReceipt>> sink) {
        return NOTHING;
    }

    @Override
    public ReadResult customerFigures(Consumer<List<ErpRecords.CustomerFigures>> sink) {
        return NOTHING;
    }

    @Override
    public ReadResult openEntries(Consumer<List<ErpRecords.LedgerEntry>> sink) {
        return NOTHING;
    }

    @Override
    public SendOutcome send(ErpOrder order) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Lookup find(String reference) {
        return new Lookup(List.of(), 0);
    }
}
