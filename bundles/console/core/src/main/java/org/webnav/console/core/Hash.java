package org.webnav.console.core;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** Short names for contents. */
final class Hash {

    private static final int LENGTH = 8;

    private Hash() {}

    /** Sixteen hexadecimal digits: enough that two revisions of a folder never share a name. */
    static String of(byte[] bytes) {
        return HexFormat.of().formatHex(sha256(bytes), 0, LENGTH);
    }

    static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The form that a Content Security Policy wants. */
    static String forPolicy(String script) {
        return "'sha256-" + Base64.getEncoder().encodeToString(sha256(script.getBytes(StandardCharsets.UTF_8))) + "'";
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
