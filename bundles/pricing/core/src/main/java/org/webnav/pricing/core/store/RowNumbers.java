package org.webnav.pricing.core.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/** Makes a number of all values of a row in its normal form; never zero. Not thread safe. */
final class RowNumbers {

    private static final byte END_OF_VALUE = 0;

    private final MessageDigest digest = sha256();

    long of(List<Object> row) {
        for (Object value : row) {
            digest.update(String.valueOf(value).getBytes(StandardCharsets.UTF_8));
            digest.update(END_OF_VALUE);
        }
        long number = ByteBuffer.wrap(digest.digest()).getLong();
        return number == 0 ? 1 : number;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
