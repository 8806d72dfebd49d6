package org.webnav.connector.simulator.navision.store;

/**
 * What happened to one record.
 *
 * @param before the record as it was, or {@code null} when it is new
 * @param after the record as it is, or {@code null} when it was deleted
 */
public record Change(Row before, Row after) {

    public Row latest() {
        return after == null ? before : after;
    }

    /** The word that webhook notifications use. */
    public String type() {
        if (after == null) {
            return "deleted";
        }
        return before == null ? "created" : "updated";
    }
}
