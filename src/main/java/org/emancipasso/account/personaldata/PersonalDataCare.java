package org.emancipasso.account.personaldata;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;

import org.emancipasso.account.keycloak.ProviderAccounts;
import org.jboss.logging.Logger;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.ArcUndeclaredThrowableException;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** The worker: copies that were asked for, erasures whose day has come, and those who do not come any more. */
@ApplicationScoped
class PersonalDataCare {

    private static final Logger LOG = Logger.getLogger(PersonalDataCare.class);

    private final ExportService exports;
    private final ErasureService erasures;
    private final ProviderErasureService providerErasures;
    private final ErasureListService lists;
    private final InactivityService inactivity;
    private final Erasures again;
    private final ProviderAccounts provider;
    private final PersonalDataConfig config;
    private final AtomicLong waiting = new AtomicLong();
    private volatile boolean isApplied;

    PersonalDataCare(ExportService exports, ErasureService erasures, ProviderErasureService providerErasures,
            ErasureListService lists, InactivityService inactivity, Erasures again, ProviderAccounts provider,
            PersonalDataConfig config, MeterRegistry meters) {
        this.exports = exports;
        this.erasures = erasures;
        this.providerErasures = providerErasures;
        this.lists = lists;
        this.inactivity = inactivity;
        this.again = again;
        this.provider = provider;
        this.config = config;
        meters.gauge("emancipasso.account.provider.erasures", waiting);
    }

    /** Makes copies until none is due. */
    @Scheduled(every = "${emancipasso.account.export.interval}", concurrentExecution = ConcurrentExecution.SKIP)
    void makeExports() {
        whileTheDatabaseAnswers(() -> {
            exports.expire();
            Optional<ExportRepository.Due> next = exports.take();
            while (next.isPresent()) {
                make(next.get());
                next = exports.take();
            }
        });
    }

    /** Looks after who leaves and who does not come any more. */
    @Scheduled(every = "${emancipasso.account.care-interval}", concurrentExecution = ConcurrentExecution.SKIP)
    void care() {
        erase();
        lookAfterTheInactive();
    }

    /** Erases whose day has come, here, at the provider and in the list. */
    void erase() {
        whileTheDatabaseAnswers(() -> {
            config.erasureList().map(ErasureList::new).ifPresent(this::applyOnce);
            forEach(erasures.due(), erasures::eraseDue);
            config.erasureList().map(ErasureList::new).ifPresent(lists::write);
            eraseAtProvider();
            waiting.set(providerErasures.waiting());
        });
    }

    /** Looks after those who do not come any more. */
    void lookAfterTheInactive() {
        whileTheDatabaseAnswers(() -> forEach(inactivity.candidates(), inactivity::look));
    }

    private void make(ExportRepository.Due due) {
        try {
            exports.make(due);
        } catch (PersistenceException | ArcUndeclaredThrowableException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.errorf(e, "Copy %d, attempt %d, could not be made", due.id(), due.attempts() + 1);
            if (due.attempts() + 1 >= config.export().attempts()) {
                exports.fail(due);
            }
        }
    }

    private void eraseAtProvider() {
        Optional<ProviderErasureRepository.Due> next = providerErasures.take();
        try {
            while (next.isPresent()) {
                provider.remove(List.of(next.get().subject()));
                providerErasures.done(next.get());
                next = providerErasures.take();
            }
        } catch (ProviderAccounts.Away e) {
            LOG.warnf("An account could not be deleted at Keycloak, tried again later: %s", e.getMessage());
        }
    }

    /** At each start, since a backup may have been restored before it. */
    private void applyOnce(ErasureList list) {
        if (!isApplied) {
            again.applyHere(list.read());
            isApplied = true;
        }
    }

    /** One that fails does not keep the others from their turn. */
    private static void forEach(List<Long> members, LongConsumer work) {
        for (long member : members) {
            try {
                work.accept(member);
            } catch (PersistenceException | ArcUndeclaredThrowableException e) {
                throw e;
            } catch (RuntimeException e) {
                LOG.errorf(e, "Member %d could not be looked after", member);
            }
        }
    }

    private static void whileTheDatabaseAnswers(Runnable work) {
        try {
            work.run();
        } catch (PersistenceException | ArcUndeclaredThrowableException e) {
            LOG.warnf("The database does not answer, personal data wait: %s", e.getMessage());
        } catch (UncheckedIOException e) {
            LOG.errorf("The list of the erased cannot be written or read: %s", e.getMessage());
        }
    }
}
