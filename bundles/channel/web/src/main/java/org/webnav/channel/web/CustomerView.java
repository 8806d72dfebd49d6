package org.webnav.channel.web;

import java.math.BigDecimal;
import java.util.UUID;
import org.webnav.channel.api.Blocked;
import org.webnav.channel.api.Organisation;
import org.webnav.channel.api.Organisations.Customer;
import org.webnav.channel.api.TradeRelation;

/** A customer in answers: the company and what was agreed with it; {@code id} is the organisation's. */
record CustomerView(
        UUID id,
        String number,
        String name,
        String vatNumber,
        String street,
        String city,
        String postCode,
        String country,
        String email,
        String billTo,
        String priceGroup,
        String discountGroup,
        String currency,
        boolean pricesIncludeVat,
        BigDecimal creditLimit,
        String paymentTerms,
        String accountManager,
        String location,
        String language,
        Blocked blocked) {

    static CustomerView of(Customer customer) {
        return of(customer.organisation(), customer.relation());
    }

    static CustomerView of(Organisation organisation, TradeRelation relation) {
        return new CustomerView(
                organisation.id(),
                relation.number(),
                organisation.name(),
                organisation.vatNumber(),
                organisation.street(),
                organisation.city(),
                organisation.postCode(),
                organisation.country(),
                organisation.email(),
                relation.billTo(),
                relation.priceGroup(),
                relation.discountGroup(),
                relation.currency(),
                relation.pricesIncludeVat(),
                relation.creditLimit(),
                relation.paymentTerms(),
                relation.accountManager(),
                relation.location(),
                relation.language(),
                relation.blocked());
    }
}
