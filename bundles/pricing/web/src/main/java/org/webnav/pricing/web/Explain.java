package org.webnav.pricing.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import javax.validation.constraints.Digits;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;

/** @param date order date, today when missing */
public record Explain(
        @NotBlank @Size(max = 20) String customer,
        @NotBlank @Size(max = 20) String item,
        @Size(max = 10) String unit,
        @Size(max = 10) String variant,
        @NotNull @Digits(integer = 12, fraction = 5) BigDecimal quantity,
        LocalDate date) {

    PriceQuestion.Line line() {
        return new PriceQuestion.Line(item, unit, variant, quantity, null);
    }
}
