package org.webnav.benchmarks.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the kernel tells about a process (Linux, proc(5)). */
public final class ProcessFacts {

    /** The unit of processor time in /proc, fixed for programs: sysconf(_SC_CLK_TCK). */
    private static final long TICKS_PER_SECOND = 100;

    /** Of the generations of the heap, not of the classes. */
    private static final Pattern USED = Pattern.compile(
            "(?m)^ *(?:\\S+ new generation|tenured generation|garbage-first heap|PSYoungGen|ParOldGen) .*used (\\d+)K");

    private ProcessFacts() {}

    /** Processor time in user and system mode, of all threads. */
    public static Duration cpu(long pid) {
        return times(pid, 11, 12);
    }

    /** Processor time of a process, all its living descendants, and those that have ended. */
    public static Duration cpuOfTree(long pid) {
        return ProcessHandle.of(pid).stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .map(process -> cpuOrZero(process.pid()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** @param fields places of times after the name of the program */
    private static Duration times(long pid, int... fields) {
        String stat = read(pid, "stat");
        // the name of the program stands in parentheses and may hold anything
        String[] values = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        long ticks = 0;
        for (int field : fields) {
            ticks += Long.parseLong(values[field]);
        }
        return Duration.ofMillis(ticks * 1000 / TICKS_PER_SECOND);
    }

    /** Memory that the objects of a Java VM take after a full collection, which this asks for, in MiB. */
    public static long liveMib(long pid) throws IOException {
        jcmd(pid, "GC.run");
        Matcher used = USED.matcher(jcmd(pid, "GC.heap_info"));
        long kib = 0;
        while (used.find()) {
            kib += Long.parseLong(used.group(1));
        }
        return kib / 1024;
    }

    private static String jcmd(long pid, String command) throws IOException {
        Path program = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        Process process = new ProcessBuilder(program.toString(), String.valueOf(pid), command)
                .redirectErrorStream(true)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** Resident memory in MiB. */
    public static long residentMib(long pid) {
        return mib(pid, "VmRSS:");
    }

    /** The most resident memory so far in MiB. */
    public static long peakMib(long pid) {
        return mib(pid, "VmHWM:");
    }

    private static Duration cpuOrZero(long pid) {
        try {
            return times(pid, 11, 12, 13, 14);
        } catch (UncheckedIOException ended) {
            return Duration.ZERO;
        }
    }

    private static long mib(long pid, String name) {
        return read(pid, "status")
                .lines()
                .filter(line -> line.startsWith(name))
                .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    private static String read(long pid, String file) {
        try {
            return Files.readString(Path.of("/proc", String.valueOf(pid), file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
