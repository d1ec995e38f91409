package org.emancipasso.account.personaldata;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Singleton;

import org.emancipasso.account.ErasedAccounts;
import org.emancipasso.account.keycloak.ProviderAccounts;

/** Erases again whom a backup brought back, here and at the provider. */
@Singleton
class Erasures {

    private final ErasureService erasures;
    private final ErasureListService lists;
    private final ErasedAccounts erased;
    private final ProviderAccounts provider;

    Erasures(ErasureService erasures, ErasureListService lists, ErasedAccounts erased, ProviderAccounts provider) {
        this.erasures = erasures;
        this.lists = lists;
        this.erased = erased;
        this.provider = provider;
    }

    /** Those of the database. */
    void applyHere(Map<String, TextsChoice> list) {
        lists.remember(list);
        Optional<Long> next = Optional.of(0L);
        while (next.isPresent()) {
            next = erasures.eraseListed(list, next.get());
        }
    }

    /** Those of the provider; how many there were. */
    int applyAtProvider(Map<String, TextsChoice> list) throws ProviderAccounts.Away {
        List<String> known = provider.subjects().stream()
                .filter(subject -> list.containsKey(erased.hash(provider.issuer(), subject))).toList();
        provider.remove(known);
        return known.size();
    }
}
