package org.webnav.connector.simulator.navision;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The command line.
 *
 * @param port the port, 0 for any free one
 * @param data the journal file or the directory for it, {@code null} to keep everything in memory
 * @param today a fixed work date, {@code null} for the real one
 * @param user user name
 * @param key web service access key
 * @param pageSize greatest number of records in one answer
 * @param notificationDelay how long changes are gathered before webhooks are called
 */
public record Options(
        int port, Path data, LocalDate today, String user, String key, int pageSize, Duration notificationDelay) {

    public static final String USER = "webnav";
    public static final String KEY = "cronus-demo-key";

    private static final String USAGE = "Usage: --port N [--data FILE_OR_DIR] [--seed cronus] [--today yyyy-mm-dd|real]"
            + " [--user NAME] [--key ACCESS_KEY] [--page-size N] [--notification-delay MILLISECONDS]";
    private static final Set<String> NAMES =
            Set.of("--port", "--data", "--seed", "--today", "--user", "--key", "--page-size", "--notification-delay");

    /** Reads the arguments; a wrong one is refused with a usage line. */
    public static Options parse(String... arguments) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            if (!NAMES.contains(arguments[i]) || i + 1 == arguments.length) {
                throw new IllegalArgumentException("Wrong argument " + arguments[i] + ". " + USAGE);
            }
            values.put(arguments[i], arguments[i + 1]);
        }
        if (!values.getOrDefault("--seed", "cronus").equals("cronus")) {
            throw new IllegalArgumentException("Unknown seed " + values.get("--seed") + ". " + USAGE);
        }
        return new Options(
                Integer.parseInt(values.getOrDefault("--port", "7048")),
                values.containsKey("--data") ? Path.of(values.get("--data")) : null,
                day(values.getOrDefault("--today", "real")),
                values.getOrDefault("--user", USER),
                values.getOrDefault("--key", KEY),
                Integer.parseInt(values.getOrDefault("--page-size", "20000")),
                Duration.ofMillis(Long.parseLong(values.getOrDefault("--notification-delay", "1000"))));
    }

    private static LocalDate day(String value) {
        return value.equals("real") ? null : LocalDate.parse(value);
    }

    /** The journal file: {@code data} itself, or one within it when it is or looks like a directory. */
    public Path journal() {
        boolean directory =
                Files.isDirectory(data) || !data.getFileName().toString().contains(".");
        return directory ? data.resolve("navision-simulator.journal") : data;
    }
}
