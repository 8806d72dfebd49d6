package org.webnav.channel.core;

import java.io.Serializable;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import org.webnav.channel.api.TradeRelations.DeliveryAddress;
import org.webnav.platform.persistence.OrganisationScoped;

/** Row of {@code channel.delivery_addresses}. Written only by the feed. */
@Entity
@Table(schema = "channel", name = "delivery_addresses")
@IdClass(DeliveryAddressEntity.Key.class)
public class DeliveryAddressEntity implements OrganisationScoped {

    @Id
    @Column(name = "channel_id")
    private String channelId;

    @Id
    @Column(name = "organisation_id")
    private String organisationId;

    @Id
    @Column(name = "code")
    private String code;

    @Column(name = "name")
    private String name;

    @Column(name = "street")
    private String street;

    @Column(name = "city")
    private String city;

    @Column(name = "post_code")
    private String postCode;

    @Column(name = "country")
    private String country;

    protected DeliveryAddressEntity() {}

    @Override
    public String channelId() {
        return channelId;
    }

    @Override
    public String organisationId() {
        return organisationId;
    }

    DeliveryAddress toDeliveryAddress() {
        return new DeliveryAddress(code, name, street, city, postCode, country);
    }

    /** Key of the row. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String channelId;
        private String organisationId;
        private String code;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && Objects.equals(channelId, key.channelId)
                    && Objects.equals(organisationId, key.organisationId)
                    && Objects.equals(code, key.code);
        }

        @Override
        public int hashCode() {
            return Objects.hash(channelId, organisationId, code);
        }
    }
}
