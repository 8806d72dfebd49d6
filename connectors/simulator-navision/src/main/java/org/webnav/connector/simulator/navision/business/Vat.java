package org.webnav.connector.simulator.navision.business;

import java.math.BigDecimal;
import org.webnav.connector.simulator.navision.odata.NavException;
import org.webnav.connector.simulator.navision.store.Database;
import org.webnav.connector.simulator.navision.store.Row;

/**
 * The VAT of a line.
 *
 * @param busGroup VAT business posting group
 * @param prodGroup VAT product posting group
 * @param percent the rate that goes on the document: 0 when the buyer accounts for the VAT
 * @param type VAT calculation type
 */
public record Vat(String busGroup, String prodGroup, BigDecimal percent, String type) {

    static final String REVERSE = "Reverse Charge VAT";

    public static Vat of(Database data, String busGroup, String prodGroup) {
        Row setup = data.find("VAT Posting Setup", busGroup, prodGroup)
                .orElseThrow(() -> NavException.dialog(
                        "The VAT Posting Setup does not exist. Identification fields and values: VAT Bus. Posting Group='%s',VAT Prod. Posting Group='%s'"
                                .formatted(busGroup, prodGroup)));
        String type = setup.text("VAT Calculation Type");
        BigDecimal percent = type.equals(REVERSE) ? BigDecimal.ZERO : setup.decimal("VAT %");
        return new Vat(busGroup, prodGroup, percent, type);
    }

    boolean isReverse() {
        return type.equals(REVERSE);
    }

    BigDecimal multiplier() {
        return BigDecimal.ONE.add(percent.movePointLeft(2));
    }
}
