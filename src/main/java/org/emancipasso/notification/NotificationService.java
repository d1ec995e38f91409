package org.emancipasso.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.emancipasso.account.Members;
import org.emancipasso.mail.MailAddresses;

import io.quarkus.scheduler.Scheduled;

/** What members do with what they were told, and what they choose. */
@ApplicationScoped
class NotificationService {

    private final NotificationRepository notifications;
    private final NotificationKinds kinds;
    private final KnownDevices devices;
    private final Members members;
    private final MailAddresses addresses;
    private final NotificationConfig config;
    private final Clock clock;

    NotificationService(NotificationRepository notifications, NotificationKinds kinds, KnownDevices devices,
            Members members, MailAddresses addresses, NotificationConfig config, Clock clock) {
        this.notifications = notifications;
        this.kinds = kinds;
        this.devices = devices;
        this.members = members;
        this.addresses = addresses;
        this.config = config;
        this.clock = clock;
    }

    /** What was told a member before an id, the last first. */
    @Transactional
    List<Notification> before(long member, long id, int most) {
        return notifications.before(member, id, most);
    }

    /** How many a member has not read, up to {@link NotificationRepository#MOST_COUNTED}. */
    @Transactional
    long unread(long member) {
        return notifications.unread(member);
    }

    /** Reads one; where it leads, if it is theirs. */
    @Transactional
    Optional<String> open(long member, long id) {
        Optional<String> path = notifications.of(member, id).map(Notification::path);
        notifications.read(member, id, clock.instant());
        return path;
    }

    /** Reads all up to one. */
    @Transactional
    void readUpTo(long member, long id) {
        notifications.readUpTo(member, id, clock.instant());
    }

    /** How often a member is written to, by the name of each kind that leaves a choice. */
    @Transactional
    Map<String, Frequency> settings(long member) {
        Map<String, Frequency> chosen = notifications.chosen(member);
        return kinds.all().stream().filter(NotificationKind::isRefusable)
                .collect(Collectors.toMap(NotificationKind::name,
                        kind -> NotificationKinds.frequency(kind, chosen)));
    }

    /** Chooses how often; what the link of a letter refused before is wanted again. */
    @Transactional
    void choose(long member, Map<String, Frequency> frequencies) {
        frequencies.forEach((name, frequency) -> kinds.named(name).filter(NotificationKind::isRefusable)
                .ifPresent(kind -> {
                    notifications.choose(member, name, frequency);
                    if (frequency != Frequency.NEVER) {
                        members.address(member).ifPresent(address -> addresses.accept(address,
                                frequency.isDigest() ? DigestTemplate.NAME : name));
                    }
                }));
    }

    /** Forgets what is old. */
    @Scheduled(every = "1h", delayed = "7m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void forgetOld() {
        Instant now = clock.instant();
        Instant tooOld = now.minus(config.retention());
        notifications.forget(now.minus(config.readRetention()), tooOld);
        devices.forgetUnseenSince(tooOld);
    }
}
