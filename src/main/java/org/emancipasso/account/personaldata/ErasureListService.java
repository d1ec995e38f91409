package org.emancipasso.account.personaldata;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.emancipasso.account.ErasedAccounts;
import org.emancipasso.account.ErasedAccounts.Erased;

/** Keeps the list of the erased and the database in step, both ways. */
@ApplicationScoped
class ErasureListService {

    private final ErasedAccounts erased;
    private final Clock clock;

    ErasureListService(ErasedAccounts erased, Clock clock) {
        this.erased = erased;
        this.clock = clock;
    }

    /** Writes to the list whom it does not hold yet; should the process die in between, they are written again. */
    @Transactional
    void write(ErasureList list) {
        List<Erased> unlisted = erased.unlisted();
        if (!unlisted.isEmpty()) {
            list.add(unlisted);
            erased.list(unlisted, clock.instant());
        }
    }

    /** All of them. */
    @Transactional
    List<Erased> all() {
        return erased.all();
    }

    /** The database knows again whom the list holds: nobody logs in as one of them. */
    @Transactional
    void remember(Map<String, TextsChoice> list) {
        erased.addListed(
                list.entrySet().stream().map(line -> new Erased(line.getKey(), line.getValue().name())).toList(),
                clock.instant());
    }
}
