package org.emancipasso.notification;

import jakarta.inject.Singleton;

/** Somebody logged in with a browser that the account had not seen. */
@Singleton
class DeviceKind implements NotificationKind {

    static final String NAME = "nouvel-appareil";

    private final NotificationMessages say;

    DeviceKind(NotificationMessages say) {
        this.say = say;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String label() {
        return say.deviceLabel();
    }

    @Override
    public boolean isRefusable() {
        return false;
    }

    @Override
    public Frequency usually() {
        return Frequency.NOW;
    }

    @Override
    public String advice() {
        return say.deviceAdvice();
    }

    @Override
    public String exampleText() {
        return say.deviceText(say.deviceExample());
    }
}
