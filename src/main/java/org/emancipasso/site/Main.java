package org.emancipasso.site;

import java.util.Optional;

import org.eclipse.microprofile.config.ConfigProvider;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Where the process begins. */
@QuarkusMain
public final class Main {

    private Main() {
    }

    /** Starts {@link Launcher}, unless the platform lacks a setting; a command needs none of those. */
    public static void main(String... args) {
        Optional<String> refusal = args.length == 0
                ? RequiredSettings.refusal(ConfigProvider.getConfig())
                : Optional.empty();
        if (refusal.isPresent()) {
            System.err.println(refusal.get());
            System.exit(1);
        }
        // Quarkus would answer a broken escape (?q=%zz) with an empty page, before any code of ours: web/RequestGuard and
        // web/QueryParameters read addresses instead. Read once, when its HTTP server is set up.
        System.setProperty("vertx.disableURIValidation", "true");
        Quarkus.run(Launcher.class, args);
    }
}
