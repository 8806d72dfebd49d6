package org.webnav.platform.core.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Password hashes: argon2id, 19 MiB, 2 passes (OWASP's first recommendation). At most as many at once as there are
 * cores, so that a flood of sign-ins cannot take all memory.
 */
final class Passwords {

    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LENGTH = 32;
    private static final String PREFIX = "argon2id$" + MEMORY_KIB + "$" + PASSES + "$";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Semaphore slots = new Semaphore(Runtime.getRuntime().availableProcessors());
    private final String decoy = hash("decoy");

    String hash(String password) {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        Base64.Encoder encoder = Base64.getEncoder().withoutPadding();
        return PREFIX + encoder.encodeToString(salt) + "$" + encoder.encodeToString(derive(password, salt));
    }

    /** @param stored null for an unknown user: takes as long as for a known one and answers false */
    boolean matches(String password, String stored) {
        String[] parts = (stored == null ? decoy : stored).split("\\$");
        byte[] expected = Base64.getDecoder().decode(parts[4]);
        byte[] actual = derive(password, Base64.getDecoder().decode(parts[3]));
        return MessageDigest.isEqual(expected, actual) && stored != null;
    }

    private byte[] derive(String password, byte[] salt) {
        Argon2Parameters parameters = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withSalt(salt)
                .withMemoryAsKB(MEMORY_KIB)
                .withIterations(PASSES)
                .withParallelism(1)
                .build();
        byte[] out = new byte[LENGTH];
        slots.acquireUninterruptibly();
        try {
            Argon2BytesGenerator generator = new Argon2BytesGenerator();
            generator.init(parameters);
            generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), out);
        } finally {
            slots.release();
        }
        return out;
    }
}
