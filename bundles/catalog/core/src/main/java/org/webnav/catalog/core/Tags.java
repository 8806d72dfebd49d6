package org.webnav.catalog.core;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.webnav.platform.api.Conflict;

/** Tags out of content: nobody has to store or count them. */
public final class Tags {

    private static final int LENGTH = 12;

    private Tags() {}

    /** @param content text that is equal whenever the value is: maps and sets must be sorted */
    public static String of(Object... content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Object part : content) {
                digest.update(String.valueOf(part).getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest(), 0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param expected as the client has seen it, empty for whatever it is */
    public static void require(String expected, String now) {
        if (!expected.isEmpty() && !expected.equals(now)) {
            throw new Conflict(
                    "catalog.changed-meanwhile", "Somebody changed this meanwhile: look at it again, then repeat.");
        }
    }
}
