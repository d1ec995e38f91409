package org.emancipasso.notification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

/** What is known of a member here, for them to take away or to have removed. In the caller's transaction. */
@ApplicationScoped
public class NotificationData {

    private final NotificationRepository notifications;
    private final KnownDevices devices;

    NotificationData(NotificationRepository notifications, KnownDevices devices) {
        this.notifications = notifications;
        this.devices = devices;
    }

    /** What they were told, what they chose, and the devices that their account was seen with. */
    public Map<String, Object> personalData(long member) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("notifications",
                notifications.before(member, Long.MAX_VALUE, Integer.MAX_VALUE).stream().map(NotificationData::told)
                        .toList());
        data.put("frequencies", notifications.chosen(member));
        data.put("devices", List.copyOf(devices.of(member)));
        return data;
    }

    /** Removes all of it. */
    public void forget(long member) {
        notifications.forget(member);
        devices.forget(member);
    }

    private static Map<String, Object> told(Notification notification) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("kind", notification.kind());
        told.put("text", notification.text());
        told.put("path", notification.path());
        told.put("createdAt", notification.createdAt().toString());
        if (notification.readAt() != null) {
            told.put("readAt", notification.readAt().toString());
        }
        return told;
    }
}
