package org.emancipasso.site;

import jakarta.inject.Inject;

import org.jboss.logging.Logger;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import picocli.CommandLine;

/** Without arguments, the platform; with arguments, one command of the scripts in {@code bin/}. */
public class Launcher implements QuarkusApplication {

    private static final Logger LOG = Logger.getLogger(Launcher.class);

    private final CommandLine.IFactory factory;

    private final SiteMessages say;

    @Inject
    Launcher(CommandLine.IFactory factory, SiteMessages say) {
        this.factory = factory;
        this.say = say;
    }

    @Override
    public int run(String... args) {
        if (args.length == 0) {
            Quarkus.waitForExit();
            return 0;
        }
        return new CommandLine(Commands.class, factory).setExecutionExceptionHandler((failure, command, _) -> {
            LOG.debug("The command failed", failure);
            command.getErr().println(say.commandFailed(String.valueOf(failure.getMessage())));
            return 1;
        }).execute(args);
    }
}
