package org.webnav.connector.api;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * The way to one company in one ERP. It speaks of ERP records only and knows no capability. Register as an OSGi service,
 * one per configured company. Calls may block up to the configured time limits; several threads may call at once.
 *
 * <p>Reading calls hand over rows in portions as they arrive. {@code changedSince} null means everything; a connector
 * that cannot tell what changed hands over everything and answers {@code complete = true}.
 *
 * @see ErpUnreachable thrown by every call when the ERP does not answer, refuses credentials or asks to slow down
 */
@ConsumerType
public interface ErpConnector {

    /** Service property: code of the channel that this company serves. */
    String CHANNEL = "webnav.channel";

    String id();

    /** For people: {@code Navision}. */
    String kind();

    /** Address without credentials, for people. */
    String address();

    /** Asks the ERP for a sign of life; never throws. */
    Health health();

    /** @param note empty when reachable */
    record Health(boolean reachable, String note) {}

    /**
     * @param complete the rows were all there are, so that what is missing no longer exists
     * @param readAt the ERP's time before it was asked; null when it was not asked
     */
    record ReadResult(boolean complete, Instant readAt) {}

    ReadResult categories(Consumer<List<ErpRecords.Category>> sink);

    ReadResult units(Consumer<List<ErpRecords.Unit>> sink);

    ReadResult items(Instant changedSince, Consumer<List<ErpRecords.Item>> sink);

    /** Items with long texts about them; an ERP may know none. */
    default ReadResult descriptions(Instant changedSince, Consumer<List<ErpRecords.ItemDescriptions>> sink) {
        return new ReadResult(true, null);
    }

    /** Items with variants; of an item that has none any more an empty list. An ERP may know no variants. */
    default ReadResult variants(Instant changedSince, Consumer<List<ErpRecords.ItemVariants>> sink) {
        return new ReadResult(true, null);
    }

    /** Definitions, few enough to be read whole. An ERP may know none. */
    default ReadResult attributes(Consumer<List<ErpRecords.Attribute>> sink) {
        return new ReadResult(true, null);
    }

    /** What items have for the attributes that {@link #attributes} names. */
    default ReadResult itemAttributes(Instant changedSince, Consumer<List<ErpRecords.ItemAttributes>> sink) {
        return new ReadResult(true, null);
    }

    /** Picture of an item, if it has one. */
    Optional<ErpRecords.Picture> picture(String item);

    ReadResult customers(Instant changedSince, Consumer<List<ErpRecords.Customer>> sink);

    /** Whom to talk to at customers. An ERP that keeps no contacts has none, and the connector need not say so. */
    default ReadResult contacts(Instant changedSince, Consumer<List<ErpRecords.Contact>> sink) {
        return new ReadResult(true, null);
    }

    ReadResult salesPrices(Consumer<List<ErpRecords.SalesPrice>> sink);

    ReadResult lineDiscounts(Consumer<List<ErpRecords.LineDiscount>> sink);

    ReadResult vatRates(Consumer<List<ErpRecords.VatRate>> sink);

    ReadResult currencies(Consumer<List<ErpRecords.CurrencyRate>> sink);

    ReadResult campaigns(Consumer<List<ErpRecords.Campaign>> sink);

    ReadResult stock(Instant changedSince, Consumer<List<ErpRecords.StockLevel>> sink);

    /** What open sales orders still take from stock; an ERP may know none. */
    default ReadResult demand(Consumer<List<ErpRecords.Demand>> sink) {
        return new ReadResult(true, null);
    }

    ReadResult expectedReceipts(Consumer<List<ErpRecords.ExpectedReceipt>> sink);

    ReadResult customerFigures(Consumer<List<ErpRecords.CustomerFigures>> sink);

    ReadResult openEntries(Consumer<List<ErpRecords.LedgerEntry>> sink);

    /**
     * Sends an order once, without any retry of its own: header and lines as one.
     *
     * @throws ErpUnreachable only when it is certain that the ERP did not take the order
     */
    SendOutcome send(ErpOrder order);

    /** Looks for an order by its reference, among open and posted documents. */
    Lookup find(String reference);

    /**
     * The same for many orders. A connector whose ERP can be asked for several at once does so.
     *
     * @return an answer for every reference
     */
    default Map<String, Lookup> findAll(Collection<String> references) {
        return references.stream().distinct().collect(Collectors.toMap(Function.identity(), this::find));
    }

    /** How sending ended. */
    sealed interface SendOutcome {
        /** The ERP has it. */
        record Accepted(String number) implements SendOutcome {}

        /** The ERP says no and has nothing of it. */
        record Refused(String code, String message) implements SendOutcome {}

        /** Nobody can tell: the request left and no answer came. */
        record Unknown(String reason) implements SendOutcome {}
    }

    /**
     * @param numbers documents with that reference, distinct orders; more than one is a conflict
     * @param lines order lines that the document has, to see whether it is whole; -1 when it is posted
     */
    record Lookup(List<String> numbers, int lines) {}
}
