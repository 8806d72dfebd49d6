package org.webnav.orders.web;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Digest of what a request says, whatever its white space, its order of members or the zeros of its numbers. */
final class Fingerprint {

    private final StringBuilder canonical = new StringBuilder();

    /** Writes the length before the text, so that neighbours cannot be mistaken for each other. */
    Fingerprint add(Object part) {
        String text = part == null ? "" : text(part).strip();
        canonical.append(text.length()).append(':').append(text);
        return this;
    }

    String sha256() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(canonical.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Object part) {
        return part instanceof BigDecimal number ? number.stripTrailingZeros().toString() : part.toString();
    }
}
