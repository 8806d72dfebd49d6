package org.webnav.platform.persistence;

/** An entity that belongs to a channel; its attribute is named {@code channelId}. */
public interface ChannelScoped {

    String channelId();
}
