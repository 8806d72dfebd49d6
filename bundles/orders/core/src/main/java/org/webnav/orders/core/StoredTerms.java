package org.webnav.orders.core;

import java.time.LocalDate;
import javax.persistence.Column;
import javax.persistence.Embeddable;
import org.webnav.orders.api.OrderDraft;

/** What the customer says about the order as a whole. Texts are never null. */
@Embeddable
public class StoredTerms {

    @Column(name = "customer_reference")
    private String customerReference;

    @Column(name = "delivery_address")
    private String deliveryAddress;

    @Column(name = "wanted_date")
    private LocalDate wantedDate;

    @Column(name = "remark")
    private String comment;

    protected StoredTerms() {}

    StoredTerms(OrderDraft draft) {
        customerReference = Texts.clean(draft.customerReference());
        deliveryAddress = Texts.clean(draft.deliveryAddress());
        wantedDate = draft.wantedDate();
        comment = Texts.clean(draft.comment());
    }

    String customerReference() {
        return customerReference;
    }

    String deliveryAddress() {
        return deliveryAddress;
    }

    LocalDate wantedDate() {
        return wantedDate;
    }

    String comment() {
        return comment;
    }
}
