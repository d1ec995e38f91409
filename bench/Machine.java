import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the kernel says of the machine and of processes (proc(5)). */
final class Machine {

    static final long TICKS = 100;

    private Machine() {
    }

    static List<Long> pids(Process process) {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants()).map(ProcessHandle::pid).toList();
    }

    static String commandLine(long pid) {
        return read(Path.of("/proc/" + pid + "/cmdline")).replace('\0', ' ');
    }

    /** Processor time of some processes, in ticks. */
    static long ticks(List<Long> pids) {
        return pids.stream().mapToLong(pid -> {
            String stat = read(Path.of("/proc/" + pid + "/stat"));
            if (stat.isEmpty()) {
                return 0;
            }
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
        }).sum();
    }

    /** Processor time of everybody, in ticks. */
    static long busy() {
        String[] fields = read(Path.of("/proc/stat")).lines().findFirst().orElseThrow().trim().split("\\s+");
        return Stream.of(1, 2, 3, 6, 7).mapToLong(field -> Long.parseLong(fields[field])).sum();
    }

    /** Waits, at most a minute, until others work less than 12 % for a second. */
    static void awaitIdle() throws InterruptedException {
        for (int i = 0; i < 60; i++) {
            long before = busy();
            Thread.sleep(1000);
            if (busy() - before < 0.12 * TICKS * Runtime.getRuntime().availableProcessors()) {
                return;
            }
        }
    }

    /** Kilobytes that a process has in memory. */
    static long resident(long pid) {
        return kilobytes(pid, "status", "VmRSS");
    }

    /** The same, with each shared page counted once for all who share it. */
    static long proportional(long pid) {
        return kilobytes(pid, "smaps_rollup", "Pss");
    }

    private static long kilobytes(long pid, String file, String key) {
        return (long) number(read(Path.of("/proc/" + pid + "/" + file)), key + ":\\s+(\\d+)");
    }

    /** What a file says; nothing when it is gone. */
    static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return "";
        }
    }

    /** The number that a pattern finds; 0 when it finds none. */
    static double number(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        return matcher.find() ? Double.parseDouble(matcher.group(1)) : 0;
    }
}
