package org.webnav.catalog.core;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import org.webnav.catalog.core.revision.State;
import org.webnav.platform.api.Caller;

/**
 * One request's view of a channel's catalogue. Not to be kept.
 *
 * @param state as of the beginning of the request
 * @param channelLanguages the first one first
 * @param today decides where items stand in their lives
 */
public record Reading(
        Connection connection,
        Caller caller,
        State state,
        Vocabulary words,
        List<String> channelLanguages,
        LocalDate today) {

    public String channel() {
        return caller.channel().toString();
    }

    Languages languages(java.util.Locale asked) {
        return Languages.of(asked, channelLanguages);
    }
}
