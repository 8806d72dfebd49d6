package org.webnav.stock.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/** Takes stock from the ERP in bulk. */
@ProviderType
public interface StockFeed {

    /**
     * @param quantity on hand less reserved, in base units; may be negative in the ERP
     * @param reserved what the ERP holds back for its own orders, in base units
     */
    record LevelRow(String item, String location, BigDecimal quantity, BigDecimal reserved) {

        /** Of an ERP that does not tell reservations apart. */
        public LevelRow(String item, String location, BigDecimal quantity) {
            this(item, location, quantity, BigDecimal.ZERO);
        }
    }

    record ReceiptRow(String item, String location, LocalDate date, BigDecimal quantity) {}

    /** Replaces the levels of the items named in the rows, or of all items when {@code complete}. */
    int applyLevels(UUID channel, List<LevelRow> rows, boolean complete, Instant asOf);

    int replaceReceipts(UUID channel, List<ReceiptRow> rows);
}
