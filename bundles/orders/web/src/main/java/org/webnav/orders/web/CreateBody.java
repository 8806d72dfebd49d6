package org.webnav.orders.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.validation.Valid;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;
import org.webnav.orders.api.OrderDraft;

/**
 * A new order.
 *
 * @param customer ERP number of the customer when ordering on behalf; empty or absent for the own company
 */
public record CreateBody(
        @Size(max = 20) String customer,
        @Size(max = 35) String customerReference,
        @Size(max = 10) String deliveryAddress,
        LocalDate wantedDate,
        @Size(max = 500) String comment,
        @NotNull @Size(min = 1, max = 1000) List<@NotNull @Valid LineBody> lines) {

    OrderDraft toDraft(UUID buyer) {
        return new OrderDraft(
                buyer,
                customerReference,
                deliveryAddress,
                wantedDate,
                comment,
                lines.stream().map(LineBody::toLine).toList());
    }

    /** What makes two requests the same request. */
    String fingerprint() {
        Fingerprint fingerprint = new Fingerprint()
                .add(customer)
                .add(customerReference)
                .add(deliveryAddress)
                .add(wantedDate)
                .add(comment);
        lines.forEach(line -> add(fingerprint, line));
        return fingerprint.sha256();
    }

    private static void add(Fingerprint fingerprint, LineBody line) {
        Map<String, String> kit = new TreeMap<>(line.kit() == null ? Map.of() : line.kit());
        fingerprint
                .add(line.item())
                .add(line.variant())
                .add(line.quantity())
                .add(line.unit())
                .add(kit.size());
        kit.forEach((slot, item) -> fingerprint.add(slot).add(item));
    }
}
