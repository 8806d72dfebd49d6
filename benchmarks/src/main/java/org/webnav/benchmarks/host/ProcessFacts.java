package org.webnav.benchmarks.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** What the kernel tells about a process (Linux, proc(5)). */
public final class ProcessFacts {

    /** The unit of processor time in /proc, fixed for programs: sysconf(_SC_CLK_TCK). */
    private static final long TICKS_PER_SECOND = 100;

    private ProcessFacts() {}

    /** Processor time in user and system mode, of all threads. */
    public static Duration cpu(long pid) {
        String stat = read(pid, "stat");
        // the name of the program stands in parentheses and may hold anything
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        long ticks = Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
        return Duration.ofMillis(ticks * 1000 / TICKS_PER_SECOND);
    }

    /** Processor time of a process and all its living descendants. */
    public static Duration cpuOfTree(long pid) {
        return ProcessHandle.of(pid).stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .map(process -> cpuOrZero(process.pid()))
                .reduce(Duration.ZERO, Duration::plus);
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
            return cpu(pid);
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
