package org.emancipasso.supervision;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.emancipasso.web.fetch.NoReply;
import org.emancipasso.web.fetch.Question;
import org.emancipasso.web.fetch.Reply;
import org.emancipasso.web.fetch.Reply.Validity;
import org.emancipasso.web.fetch.Trouble;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Looks at one address as a visitor would find it: where it leads, whether a page is there, what its certificate says. */
final class Checker {

    /** Whoever says so to a program may well let people in. */
    private static final Set<Integer> NOT_FOR_PROGRAMS = Set.of(401, 402, 403, 406, 407, 429, 451, 999);
    private static final Set<Integer> GONE = Set.of(404, 410);
    /** Without anything in the range that was asked for: an empty page. */
    private static final int NOTHING_THERE = 416;
    private static final Set<Integer> FOR_GOOD = Set.of(301, 308);
    /** What a site may do to HEAD that it would not do to GET. */
    private static final Set<Trouble> OF_HEAD = Set.of(Trouble.SILENT, Trouble.DROPPED, Trouble.GARBLED);
    private static final Duration SOON = Duration.ofDays(10);
    /** Certificates of a week are renewed by the day. */
    private static final int PART_OF_LIFE = 10;

    private final Asker asker;
    private final Robots robots;
    private final Clock clock;

    Checker(Asker asker, Clock clock) {
        this.asker = asker;
        this.robots = new Robots(asker);
        this.clock = clock;
    }

    /**
     * Looks.
     *
     * @param expected what is to be read there; nothing in particular without one
     */
    Finding check(URI address, @Nullable String expected) throws InterruptedException {
        Set<URI> seen = new HashSet<>();
        URI at = address;
        boolean forGood = true;
        try {
            while (seen.add(at)) {
                if (!Question.mayAsk(at)) {
                    return Finding.of(Reason.NOT_ASKED, at);
                }
                Robots.Rules rules = robots.of(at);
                Finding broken = rules.broken();
                if (broken != null || !rules.allow(at)) {
                    return broken == null ? Finding.of(Reason.ROBOTS) : broken;
                }
                Reply reply = ask(at, expected != null);
                if (!Asker.isRedirect(reply)) {
                    Finding found = found(reply, expected);
                    return found == Finding.FINE && forGood && !isSameSite(address, at)
                            ? Finding.of(Reason.MOVED, at)
                            : found;
                }
                if (seen.size() > Asker.MOST_REDIRECTS) {
                    return Finding.of(Reason.TOO_MANY_REDIRECTS);
                }
                URI next = Asker.next(at, reply).orElse(null);
                if (next == null) {
                    return reply.header("location").map(where -> Finding.of(Reason.NOT_ASKED, where))
                            .orElse(Finding.of(Reason.LOST));
                }
                forGood &= FOR_GOOD.contains(reply.status());
                at = next;
            }
            return Finding.of(Reason.LOOP);
        } catch (NoReply e) {
            return Finding.of(e.trouble());
        }
    }

    /** HEAD, which is lighter, unless what it says may be untrue of the page. */
    private Reply ask(URI address, boolean isRead) throws NoReply, InterruptedException {
        if (!isRead) {
            try {
                Reply head = asker.head(address);
                if (head.status() < 400) {
                    return head;
                }
            } catch (NoReply e) {
                if (!OF_HEAD.contains(e.trouble())) {
                    throw e;
                }
            }
        }
        return asker.begin(address);
    }

    private Finding found(Reply reply, @Nullable String expected) {
        int status = reply.status();
        if (NOT_FOR_PROGRAMS.contains(status)) {
            return Finding.of(Reason.REFUSED_US, status);
        }
        if (GONE.contains(status)) {
            return Finding.of(Reason.NOT_FOUND, status);
        }
        if (status >= 500) {
            return Finding.of(Reason.SERVER_ERROR, status);
        }
        if ((status < 200 || status >= 300) && status != NOTHING_THERE) {
            return Finding.of(Reason.ODD_STATUS, status);
        }
        if (expected != null && !isRead(expected, reply)) {
            return Finding.of(Reason.TEXT_MISSING);
        }
        Validity certificate = reply.certificate();
        return certificate != null && endsSoon(certificate)
                ? Finding.of(Reason.CERTIFICATE_ENDS, LocalDate.ofInstant(certificate.until(), Hours.PARIS))
                : Finding.FINE;
    }

    private boolean endsSoon(Validity certificate) {
        Instant now = clock.instant();
        Duration part = Duration.between(certificate.from(), certificate.until()).dividedBy(PART_OF_LIFE);
        return now.plus(part.compareTo(SOON) < 0 ? part : SOON).isAfter(certificate.until());
    }

    private static boolean isRead(String expected, Reply reply) {
        String type = reply.header("content-type").orElse("");
        String page = Texts.decoded(reply.body(), type);
        return Texts.plain(type.contains("html") || type.isEmpty() ? Jsoup.parse(page).text() : page)
                .contains(Texts.plain(expected));
    }

    private static boolean isSameSite(URI one, URI other) {
        return site(one).equals(site(other));
    }

    private static String site(URI address) {
        return address.getHost().toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    }
}
