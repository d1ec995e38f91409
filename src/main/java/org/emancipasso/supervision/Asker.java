package org.emancipasso.supervision;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.emancipasso.web.fetch.ForeignSites;
import org.emancipasso.web.fetch.NoReply;
import org.emancipasso.web.fetch.Question;
import org.emancipasso.web.fetch.Reply;

/** Asks sites in turn, and says who asks (RFC 9110 §10.1.5). Of one round. */
final class Asker {

    /** What rules for programs call us (RFC 9309 §2.2.1). */
    static final String NAME = "emancipasso-veille";

    static final int MOST_REDIRECTS = 5;
    static final int MOST_BYTES = 64 * 1024;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private final ForeignSites sites;
    private final SupervisionConfig config;
    private final String userAgent;
    private final Turns turns;
    private final AtomicInteger asked = new AtomicInteger();

    /**
     * Begins to ask.
     *
     * @param contact where those who see our requests read of them, and whom they may write to
     */
    Asker(ForeignSites sites, SupervisionConfig config, String contact) {
        this.sites = sites;
        this.config = config;
        this.userAgent = NAME + "/1.0 (+" + contact + ")";
        this.turns = new Turns(config.pause());
    }

    Turns turns() {
        return turns;
    }

    /** How many requests there were. */
    int asked() {
        return asked.get();
    }

    Reply head(URI address) throws NoReply, InterruptedException {
        return ask("HEAD", address, Map.of());
    }

    Reply get(URI address) throws NoReply, InterruptedException {
        return ask("GET", address, Map.of());
    }

    /** The beginning of a page. */
    Reply begin(URI address) throws NoReply, InterruptedException {
        return ask("GET", address, Map.of("Range", "bytes=0-" + (MOST_BYTES - 1)));
    }

    /** Whether an answer leads on. */
    static boolean isRedirect(Reply reply) {
        return REDIRECTS.contains(reply.status());
    }

    /** Where an answer leads; nothing when nobody can say. */
    static Optional<URI> next(URI address, Reply reply) {
        return reply.header("location").flatMap(location -> RequestAddress.from(address, location));
    }

    private Reply ask(String method, URI address, Map<String, String> headers) throws NoReply, InterruptedException {
        Map<String, String> all = new HashMap<>(headers);
        all.put("User-Agent", userAgent);
        return turns.take(address.getHost(), () -> {
            asked.incrementAndGet();
            return sites.ask(new Question(method, address, all, MOST_BYTES, config.patience(), config.longest()));
        });
    }
}
