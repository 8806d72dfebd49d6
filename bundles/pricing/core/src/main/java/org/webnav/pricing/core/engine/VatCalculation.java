package org.webnav.pricing.core.engine;

/** Navision's VAT Calculation Type of a VAT posting setup. */
public enum VatCalculation {
    NORMAL,
    REVERSE_CHARGE,
    FULL,
    SALES_TAX;

    /** Reverse charge and sales tax put no VAT into a sales line (table 37), whatever percentage the setup holds. */
    boolean addsNoVatToTheLine() {
        return this == REVERSE_CHARGE || this == SALES_TAX;
    }
}
