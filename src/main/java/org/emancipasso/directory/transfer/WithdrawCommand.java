package org.emancipasso.directory.transfer;

import java.util.Optional;
import java.util.concurrent.Callable;

import jakarta.inject.Inject;

import org.emancipasso.directory.ProviderService;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bin/withdraw ID --reason …}: takes a listing off the site; its address answers 410 with the reason. */
@Command(name = "withdraw", description = "Retire une fiche de l’annuaire.")
public class WithdrawCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "ID", description = "Le numéro de la fiche : celui de son adresse.")
    private long id;

    @Option(names = "--reason", required = true, description = "Pourquoi ; la raison est publique.")
    private String reason;

    @Spec
    private CommandSpec spec;

    private final ProviderService providers;
    private final TransferMessages say;

    @Inject
    WithdrawCommand(ProviderService providers, TransferMessages say) {
        this.providers = providers;
        this.say = say;
    }

    @Override
    public Integer call() {
        if (reason.isBlank()) {
            throw new ParameterException(spec.commandLine(), say.reasonNeeded());
        }
        Optional<String> name = providers.withdraw(id, reason.strip());
        spec.commandLine().getOut().println(name.map(say::withdrawn).orElseGet(() -> say.noSuchListing(id)));
        return name.isPresent() ? 0 : 1;
    }
}
