package org.webnav.platform.persistence;

/** An entity that belongs to one organisation of a channel; its attribute is named {@code organisationId}. */
public interface OrganisationScoped extends ChannelScoped {

    String organisationId();
}
