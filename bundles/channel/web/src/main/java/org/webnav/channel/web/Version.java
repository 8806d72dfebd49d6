package org.webnav.channel.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.webnav.platform.api.Invalid;

/** Entity tags that are versions. */
final class Version {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"?(\\d{1,18})\"?");

    private Version() {}

    /** @param ifMatch absent or {@code *} for whatever it is, which is null */
    static Long of(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
            return null;
        }
        Matcher tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw new Invalid("channel.if-match-unreadable", "If-Match must be a tag as it was given.");
        }
        return Long.valueOf(tag.group(1));
    }
}
