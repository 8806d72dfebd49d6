package org.webnav.connector.simulator.navision;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * The command line.
 *
 * @param port the port, 0 for any free one
 * @param data the journal file or the directory for it, {@code null} to keep everything in memory
 * @param seed the name of the seed
 * @param today a fixed work date, {@code null} for the real one
 * @param user user name
 * @param key web service access key
 * @param pageSize greatest number of records in one answer
 */
public record Options(int port, Path data, String seed, LocalDate today, String user, String key, int pageSize) {

    public static final String USER = "webnav";
    public static final String KEY = "cronus-demo-key";

    private static final String USAGE = "Usage: --port N [--data FILE_OR_DIR] [--seed cronus] [--today yyyy-mm-dd|real]"
            + " [--user NAME] [--key ACCESS_KEY] [--page-size N]";

    /** Port 7048, in memory, seed cronus, the real date, the demonstration user. */
    public static Options defaults() {
        return new Options(7048, null, "cronus", null, USER, KEY, 20000);
    }

    /** Reads the arguments; a wrong one is refused with a usage line. */
    public static Options parse(String... arguments) {
        Options options = defaults();
        if (arguments.length % 2 != 0) {
            throw new IllegalArgumentException(USAGE);
        }
        for (int i = 0; i < arguments.length; i += 2) {
            options = options.with(arguments[i], arguments[i + 1]);
        }
        return options;
    }

    private Options with(String name, String value) {
        return switch (name) {
            case "--port" -> new Options(Integer.parseInt(value), data, seed, today, user, key, pageSize);
            case "--data" -> new Options(port, Path.of(value), seed, today, user, key, pageSize);
            case "--seed" -> new Options(port, data, known(value), today, user, key, pageSize);
            case "--today" -> new Options(port, data, seed, day(value), user, key, pageSize);
            case "--user" -> new Options(port, data, seed, today, value, key, pageSize);
            case "--key" -> new Options(port, data, seed, today, user, value, pageSize);
            case "--page-size" -> new Options(port, data, seed, today, user, key, Integer.parseInt(value));
            default -> throw new IllegalArgumentException("Unknown argument " + name + ". " + USAGE);
        };
    }

    private static LocalDate day(String value) {
        return value.equals("real") ? null : LocalDate.parse(value);
    }

    private static String known(String seed) {
        if (!seed.equals("cronus")) {
            throw new IllegalArgumentException("Unknown seed " + seed + ". " + USAGE);
        }
        return seed;
    }

    /** The journal file: {@code data} itself, or one within it when it is or looks like a directory. */
    public Path journal() {
        boolean directory =
                Files.isDirectory(data) || !data.getFileName().toString().contains(".");
        return directory ? data.resolve("navision-simulator.journal") : data;
    }
}
