package org.webnav.platform.api.spi;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** An event as it was published. See {@link org.webnav.platform.api.Outbox}. */
public record Event(UUID id, UUID channel, String type, UUID subject, Map<String, String> data, Instant published) {}
