package org.webnav.connector.simulator.navision.business;

import java.util.List;
import org.webnav.connector.simulator.navision.store.FieldType;

/** Calculated columns of the set-up pages. */
final class SetupFigures {

    private SetupFigures() {}

    static void register(FlowFields fields) {
        fields.add(
                "Company Information",
                "LCY Code",
                FlowField.text((books, row) -> Currencies.codeOrLocal(books.data(), "")));
        fields.add(
                "Company Information", "Fiscal Year Start", FlowField.of(FieldType.DATE, (books, row) -> books.today()
                        .withDayOfYear(1)));
        fields.add(
                "VAT Product Posting Group",
                "Tax Group Type",
                FlowField.option(List.of("Sales Tax", "VAT"), (books, row) -> "VAT"));
    }
}
