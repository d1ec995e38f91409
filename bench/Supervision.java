import java.time.Duration;

import org.emancipasso.supervision.ManySites;
import org.emancipasso.supervision.ManySites.Seen;

/** One night's round over thousands of local sites of all behaviours, servers and asker in one process with a small heap. */
class Supervision {

    private static final Duration LONGEST = Duration.ofMinutes(10);

    public static void main(String[] args) throws InterruptedException {
        int addresses = Integer.parseInt(args[0]);
        System.out.printf("%d addresses, JDK %s, heap of %d MB, %d cores%n", addresses, Runtime.version(),
                Runtime.getRuntime().maxMemory() >> 20, Runtime.getRuntime().availableProcessors());
        try (ManySites sites = new ManySites(addresses)) {
            Seen seen = sites.look();
            print(seen);
            boolean isFine = seen.took().compareTo(LONGEST) < 0 && seen.wrong() + seen.missing() == 0;
            System.out.println(isFine ? "All as expected" : "NOT as expected");
            // Sites that never answer still sleep.
            System.exit(isFine ? 0 : 1);
        }
    }

    private static void print(Seen seen) {
        System.out.printf("%d requests in %d s; wrong %d, missing %d; threads left %d%n", seen.requests(),
                seen.took().toSeconds(), seen.wrong(), seen.missing(), seen.threadsLeft());
        System.out.println("heap in use, MB, each 500 addresses: " + seen.heap());
        seen.byKind().forEach((kind, found) -> System.out.println("  " + kind + " " + found));
    }
}
