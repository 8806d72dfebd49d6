package org.webnav.channel.api;

import java.util.UUID;

/**
 * A company in the channel.
 *
 * @param parent its seller in the tree; null for the channel's owner
 * @param vatNumber VAT registration number as registered, empty when there is none
 * @param country ISO 3166-1 alpha-2, empty when unknown
 */
public record Organisation(
        UUID id,
        UUID parent,
        String name,
        String vatNumber,
        String street,
        String city,
        String postCode,
        String country,
        String email) {}
