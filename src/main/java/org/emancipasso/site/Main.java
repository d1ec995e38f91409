package org.emancipasso.site;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Where the process begins. */
@QuarkusMain
public final class Main {

    private Main() {
    }

    /** Starts {@link Launcher}. */
    public static void main(String... args) {
        // Quarkus would answer a broken escape (?q=%zz) with an empty page, before any code of ours: web/RequestGuard and
        // web/QueryParameters read addresses instead. Read once, when its HTTP server is set up.
        System.setProperty("vertx.disableURIValidation", "true");
        Quarkus.run(Launcher.class, args);
    }
}
