package org.emancipasso.notification;

import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.emancipasso.account.AccountRoutes;
import org.emancipasso.account.LoggedIn;
import org.emancipasso.account.OrganisationChanged;
import org.emancipasso.account.Role;
import org.emancipasso.account.RolesChanged;

/** Tells members what happened to their account; each event is fired in the transaction that it tells of. */
@ApplicationScoped
class AccountNews {

    private final Notifications notifications;
    private final KnownDevices devices;
    private final DeviceKind device;
    private final RoleKind role;
    private final OrganisationKind organisation;
    private final NotificationMessages say;

    AccountNews(Notifications notifications, KnownDevices devices, DeviceKind device, RoleKind role,
            OrganisationKind organisation, NotificationMessages say) {
        this.notifications = notifications;
        this.devices = devices;
        this.device = device;
        this.role = role;
        this.organisation = organisation;
        this.say = say;
    }

    void tell(@Observes LoggedIn login) {
        if (devices.isAnother(login.memberId(), login.device(), login.at())) {
            notifications.tell(login.memberId(), device, say.deviceText(login.device()),
                    AccountRoutes.ROUTES.sessions(), DeviceKind.NAME + " " + login.at());
        }
    }

    void tell(@Observes RolesChanged change) {
        String roles = change.roles().stream().sorted().map(this::word).collect(Collectors.joining(", "));
        notifications.tell(change.memberId(), role, roles.isEmpty() ? say.noRoleText() : say.roleText(roles),
                AccountRoutes.ROUTES.account(), RoleKind.NAME + " " + change.at());
    }

    void tell(@Observes OrganisationChanged change) {
        notifications.tell(change.memberId(), organisation, change.text(), change.path(), change.key());
    }

    private String word(String known) {
        return switch (known) {
            case Role.CURATOR -> say.curator();
            case Role.MODERATOR -> say.moderator();
            case Role.ADMIN -> say.admin();
            default -> throw new IllegalArgumentException("No role is named " + known);
        };
    }
}
