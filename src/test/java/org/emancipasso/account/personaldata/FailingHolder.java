package org.emancipasso.account.personaldata;

import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.inject.Singleton;

/** A feature that cannot do its part, for a while. */
@Singleton
class FailingHolder implements PersonalDataHolder {

    private static final AtomicLong REFUSED = new AtomicLong(-1);

    static void refuse(long member) {
        REFUSED.set(member);
    }

    @Override
    public String name() {
        return "zz-essai";
    }

    @Override
    public Set<String> tables() {
        return Set.of();
    }

    @Override
    public void export(long member, PersonalData out) {
        // Keeps nothing.
    }

    @Override
    public void erase(long member, TextsChoice texts) {
        if (REFUSED.get() == member) {
            throw new IllegalStateException("Not now");
        }
    }
}
