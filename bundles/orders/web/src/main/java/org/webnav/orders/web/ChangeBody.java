package org.webnav.orders.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.validation.Valid;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;
import org.webnav.orders.api.Order;
import org.webnav.orders.api.OrderDraft;

/**
 * A change of a draft: absent members stay as they are, an empty text empties the member.
 *
 * @param wantedDate a text rather than a date, so that it can be emptied
 * @param lines all lines when there is any change of lines
 */
public record ChangeBody(
        @Size(max = 20) String customer,
        @Size(max = 35) String customerReference,
        @Size(max = 10) String deliveryAddress,
        @Size(max = 10) String wantedDate,
        @Size(max = 500) String comment,
        @Size(min = 1, max = 1000) List<@NotNull @Valid LineBody> lines) {

    OrderDraft toDraft(UUID buyer, Order present) {
        return new OrderDraft(
                buyer,
                customerReference == null ? present.customerReference() : customerReference,
                deliveryAddress == null ? present.deliveryAddress() : deliveryAddress,
                date(present),
                comment == null ? present.comment() : comment,
                lines == null
                        ? lines(present)
                        : lines.stream().map(LineBody::toLine).toList());
    }

    private LocalDate date(Order present) {
        return wantedDate == null ? present.wantedDate() : Parameters.date("wantedDate", wantedDate);
    }

    private static List<OrderDraft.Line> lines(Order present) {
        return present.lines().stream().map(Order.Line::toDraft).toList();
    }
}
