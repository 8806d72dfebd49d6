package org.webnav.catalog.api;

import java.math.BigDecimal;

/**
 * A unit in which an item may be ordered.
 *
 * @param code the ERP's code, for example {@code PCS}
 * @param unece UN/ECE Recommendation 20 or 21 code, for example {@code C62} or {@code EA}; empty when unknown
 * @param quantityPerUnit base units in one such unit (Navision "Qty. per Unit of Measure"), more than 0
 */
public record ItemUnit(String code, String unece, String name, BigDecimal quantityPerUnit) {}
