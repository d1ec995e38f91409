package org.emancipasso.supervision;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.emancipasso.web.fetch.NoReply;
import org.emancipasso.web.fetch.Question;
import org.emancipasso.web.fetch.Reply;
import org.jspecify.annotations.Nullable;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;

/** What sites ask of programs (RFC 9309), read once in a round. */
final class Robots {

    private static final String FILE = "/robots.txt";
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final int TOO_MANY_REQUESTS = 429;

    private final Asker asker;
    private final Map<String, Rules> known = new ConcurrentHashMap<>();

    Robots(Asker asker) {
        this.asker = asker;
    }

    /**
     * The rules of a site.
     *
     * @param rules none when everything is open
     * @param broken why nobody can say what it asks for: the site itself does not work
     */
    record Rules(@Nullable BaseRobotRules rules, @Nullable Finding broken) {

        private static final Rules OPEN = new Rules(null, null);

        static Rules broken(Finding finding) {
            return new Rules(null, finding);
        }

        boolean allow(URI address) {
            return rules == null || rules.isAllowed(address.toString());
        }
    }

    Rules of(URI address) throws InterruptedException {
        String origin = address.getScheme() + "://" + address.getRawAuthority();
        Rules before = known.get(origin);
        if (before != null) {
            return before;
        }
        Rules rules = read(URI.create(origin + FILE));
        if (rules.rules() != null && rules.rules().getCrawlDelay() > 0) {
            Duration wanted = Duration.ofMillis(rules.rules().getCrawlDelay());
            asker.turns().slow(address.getHost(), wanted.compareTo(LONGEST_PAUSE) < 0 ? wanted : LONGEST_PAUSE);
        }
        known.put(origin, rules);
        return rules;
    }

    private Rules read(URI file) throws InterruptedException {
        URI at = file;
        try {
            for (int redirects = 0; redirects <= Asker.MOST_REDIRECTS; redirects++) {
                Reply reply = asker.get(at);
                if (!Asker.isRedirect(reply)) {
                    return rules(file, reply);
                }
                URI next = Asker.next(at, reply).orElse(null);
                if (next == null || !Question.mayAsk(next)) {
                    return Rules.OPEN;
                }
                at = next;
            }
            return Rules.OPEN;
        } catch (NoReply e) {
            // Whoever does not answer there would not answer us elsewhere either, and may not be asked (RFC 9309 §2.3.1.4).
            return Rules.broken(Finding.of(e.trouble()));
        }
    }

    private static Rules rules(URI file, Reply reply) {
        int status = reply.status();
        if (status == TOO_MANY_REQUESTS) {
            return Rules.broken(Finding.of(Reason.REFUSED_US, status));
        }
        if (status >= 500) {
            return Rules.broken(Finding.of(Reason.SERVER_ERROR, status));
        }
        return status >= 200 && status < 300
                ? new Rules(new SimpleRobotRulesParser().parseContent(file.toString(), reply.body(),
                        reply.header("content-type").orElse("text/plain"), List.of(Asker.NAME)), null)
                : Rules.OPEN;
    }
}
