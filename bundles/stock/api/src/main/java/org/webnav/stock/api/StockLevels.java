package org.webnav.stock.api;

import java.math.BigDecimal;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Levels that no ERP keeps: those of the owner's own items, brought by people or by another system. For the owner's people
 * only: others get {@link org.webnav.platform.api.NotPermitted}. A level is known by item and location; one that the ERP
 * keeps cannot be changed here, and where the ERP brings one that is kept here, the ERP's counts from then on.
 */
@ProviderType
public interface StockLevels {

    /** Most rows of one {@link #change}. */
    int MOST_ROWS = 5_000;

    /**
     * @param item its number as the catalogue writes it; it need not be there yet
     * @param location empty where stock has no places
     * @param quantity on hand less what is held back elsewhere, in base units; nothing of it matters when {@code delete}
     * @param delete the level goes
     */
    record Row(String item, String location, BigDecimal quantity, boolean delete) {}

    /**
     * Why a row was refused.
     *
     * @param index of the row in the list
     * @param field of the row, empty for the whole
     * @param code for example {@code stock.level-of-erp}
     */
    record Fault(int index, String field, String code, String message) {}

    /** @param unchanged rows that were already so, or were already gone */
    record Outcome(int created, int changed, int deleted, int unchanged, List<Fault> faults) {
        public Outcome {
            faults = List.copyOf(faults);
        }
    }

    /**
     * Creates, changes and deletes levels in one transaction; rows that are refused do not hinder the others. Of two rows
     * with one key the last counts.
     *
     * @throws IllegalArgumentException for more than {@value #MOST_ROWS} rows
     */
    Outcome change(List<Row> rows);
}
