package org.emancipasso.notification;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;

/** The kinds that the features bring. */
@Singleton
class NotificationKinds {

    private final Instance<NotificationKind> kinds;

    NotificationKinds(@Any Instance<NotificationKind> kinds) {
        this.kinds = kinds;
    }

    /** By label. */
    List<NotificationKind> all() {
        return kinds.stream().sorted(Comparator.comparing(NotificationKind::label)).toList();
    }

    Optional<NotificationKind> named(String name) {
        return kinds.stream().filter(kind -> kind.name().equals(name)).findFirst();
    }

    /** How often a member is written to about a kind, by what they chose. */
    static Frequency frequency(NotificationKind kind, Map<String, Frequency> chosen) {
        return kind.isRefusable() ? chosen.getOrDefault(kind.name(), kind.usually()) : kind.usually();
    }
}
