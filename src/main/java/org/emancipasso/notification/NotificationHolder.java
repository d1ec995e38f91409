package org.emancipasso.notification;

import java.util.Map;
import java.util.Set;

import jakarta.inject.Singleton;

import org.emancipasso.account.personaldata.PersonalData;
import org.emancipasso.account.personaldata.PersonalData.Row;
import org.emancipasso.account.personaldata.PersonalDataHolder;
import org.emancipasso.account.personaldata.TextsChoice;

/** What members were told, what they chose, and the devices that their accounts were seen with. */
@Singleton
class NotificationHolder implements PersonalDataHolder {

    private final NotificationRepository notifications;
    private final KnownDevices devices;
    private final NotificationMessages say;

    NotificationHolder(NotificationRepository notifications, KnownDevices devices, NotificationMessages say) {
        this.notifications = notifications;
        this.devices = devices;
        this.say = say;
    }

    @Override
    public String name() {
        return "notifications";
    }

    @Override
    public Set<String> tables() {
        return Set.of("notification", "notification_preference", "notification_digest", "known_device");
    }

    @Override
    public void export(long member, PersonalData out) {
        out.section(say.title(), notifications.before(member, Long.MAX_VALUE, Integer.MAX_VALUE).stream()
                .map(told -> Row.empty().with(say.exportTold(), told.createdAt()).with(say.exportText(), told.text())
                        .with(say.exportPath(), told.path()).with(say.exportRead(), told.readAt()))
                .toList());
        out.section(say.settingsTitle(), notifications.chosen(member).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(choice -> Row.empty().with(say.exportKind(), choice.getKey())
                        .with(say.exportFrequency(), say.frequency(choice.getValue().name())))
                .toList());
        out.section(say.exportDevices(),
                devices.of(member).stream().map(device -> Row.empty().with(say.exportDevice(), device)).toList());
    }

    @Override
    public void erase(long member, TextsChoice texts) {
        notifications.forget(member);
        devices.forget(member);
    }
}
