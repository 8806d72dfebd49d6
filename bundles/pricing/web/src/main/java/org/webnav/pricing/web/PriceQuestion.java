package org.webnav.pricing.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import javax.validation.Valid;
import javax.validation.constraints.Digits;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.NotEmpty;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;
import org.webnav.pricing.api.PriceLine;

/**
 * @param date order date of lines that have none, today when missing
 * @param customer the seller's customer number; the caller's own organisation when missing
 */
public record PriceQuestion(
        LocalDate date, @Size(max = 20) String customer, @NotEmpty @Size(max = 1000) List<@NotNull @Valid Line> lines) {

    /**
     * @param unit the item's sales unit when missing
     * @param date order date, the question's when missing
     */
    public record Line(
            @NotBlank @Size(max = 20) String item,
            @Size(max = 10) String unit,
            @Size(max = 10) String variant,
            @NotNull @Digits(integer = 12, fraction = 5) BigDecimal quantity,
            LocalDate date) {

        PriceLine asked() {
            return new PriceLine(item.strip(), text(variant), text(unit), quantity);
        }

        private static String text(String code) {
            return code == null ? "" : code.strip();
        }
    }
}
