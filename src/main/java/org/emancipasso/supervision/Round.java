package org.emancipasso.supervision;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

import org.emancipasso.web.fetch.ForeignSites;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Looks at many addresses, several sites at once and each site's one after the other. */
final class Round {

    private static final Logger LOG = Logger.getLogger(Round.class);
    /** So many sites that are silent in a row, and those that answered lately as well: it is us who hear nothing. */
    private static final int DEAF = 30;
    /** So many sites of which nothing could be written down: the database is away. */
    private static final int HOPELESS = 10;
    private static final Duration BREATH = Duration.ofSeconds(20);

    private final Asker asker;
    private final Checker checker;
    private final int atOnce;
    private final int budget;
    private final List<Due> witnesses;
    private final Notes notes;
    private final List<Runnable> heldBack = new ArrayList<>();
    private final Set<String> silent = new HashSet<>();
    private final AtomicInteger failures = new AtomicInteger();
    private volatile boolean over;
    private int told;

    /**
     * An address whose turn it is.
     *
     * @param expected what is to be read there
     */
    record Due(long id, String url, String host, @Nullable String expected) {}

    /** Where what was found is written down. */
    interface Notes {
        void note(long id, Finding finding, Duration took);
    }

    /**
     * Prepares one.
     *
     * @param contact for those who see our requests
     * @param budget after how many requests no address is begun
     * @param witnesses some that answered lately: many sites may be gone for good, and come one after the other
     */
    Round(ForeignSites sites, SupervisionConfig config, Clock clock, String contact, int budget, List<Due> witnesses,
            Notes notes) {
        this.asker = new Asker(sites, config, contact);
        this.checker = new Checker(asker, clock);
        this.atOnce = config.atOnce();
        this.budget = budget;
        this.witnesses = witnesses;
        this.notes = notes;
    }

    /**
     * Looks at all of them, or until it is over.
     *
     * @param goesOn asked now and then
     * @return whether anybody was heard; what was not written down comes again
     */
    boolean look(List<Due> addresses, BooleanSupplier goesOn) throws InterruptedException {
        Map<String, List<Due>> sites = new LinkedHashMap<>();
        addresses.forEach(due -> sites.computeIfAbsent(due.host(), _ -> new ArrayList<>()).add(due));
        ExecutorService workers = Executors.newFixedThreadPool(atOnce,
                Thread.ofPlatform().daemon().name("supervision-", 0).factory());
        try {
            sites.values().forEach(site -> workers.execute(() -> look(site)));
            workers.shutdown();
            while (!workers.awaitTermination(BREATH.toMillis(), TimeUnit.MILLISECONDS)) {
                if (!goesOn.getAsBoolean()) {
                    over = true;
                }
            }
        } finally {
            over = true;
            workers.shutdownNow();
        }
        return writeWhatWasHeldBack();
    }

    /** How many requests it took. */
    int asked() {
        return asker.asked();
    }

    /** How many more than when it was last asked. */
    int newlyAsked() {
        int asked = asker.asked();
        int more = asked - told;
        told = asked;
        return more;
    }

    private void look(List<Due> site) {
        try {
            for (Due due : site) {
                if (over || asker.asked() >= budget) {
                    return;
                }
                long begun = System.nanoTime();
                Finding finding = checker.check(URI.create(due.url()), due.expected());
                Duration took = Duration.ofNanos(System.nanoTime() - begun);
                if (over) {
                    // Whoever was interrupted may have heard less than the site said.
                    return;
                }
                write(due, finding, () -> notes.note(due.id(), finding, took));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            // What could not be written down is looked at again.
            LOG.errorf(e, "The addresses of %s could not be looked after", site.getFirst().host());
            if (failures.incrementAndGet() >= HOPELESS) {
                over = true;
            }
        }
    }

    /** Silence is believed once another site was heard. */
    private void write(Due due, Finding finding, Runnable note) throws InterruptedException {
        List<Runnable> believed = new ArrayList<>();
        synchronized (heldBack) {
            if (finding.isSilence()) {
                heldBack.add(note);
                silent.add(due.host());
                if (silent.size() < DEAF) {
                    return;
                }
                if (!hearWitness()) {
                    over = true;
                    return;
                }
            }
            believed.addAll(heldBack);
            heldBack.clear();
            silent.clear();
            if (!finding.isSilence()) {
                believed.add(note);
            }
        }
        believed.forEach(Runnable::run);
    }

    private boolean hearWitness() throws InterruptedException {
        for (Due witness : witnesses) {
            if (!checker.check(URI.create(witness.url()), null).isSilence()) {
                return true;
            }
        }
        return false;
    }

    private boolean writeWhatWasHeldBack() {
        synchronized (heldBack) {
            if (silent.size() >= DEAF) {
                LOG.warnf("%d sites in a row are silent: it may be our own network, and is not counted", silent.size());
                return false;
            }
            heldBack.forEach(Runnable::run);
            heldBack.clear();
            return true;
        }
    }
}
