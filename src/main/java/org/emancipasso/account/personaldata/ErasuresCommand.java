package org.emancipasso.account.personaldata;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import jakarta.inject.Inject;

import org.emancipasso.account.keycloak.ProviderAccounts;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bin/erasures export|apply FILE}: takes the list of the erased away from the database, and back to it. */
@Command(name = "erasures", description = "La liste des comptes effacés : l’enregistrer, ou l’appliquer de nouveau.")
public class ErasuresCommand {

    @Spec
    private CommandSpec spec;

    private final ErasureListService lists;
    private final Erasures erasures;
    private final PersonalDataMessages say;

    @Inject
    ErasuresCommand(ErasureListService lists, Erasures erasures, PersonalDataMessages say) {
        this.lists = lists;
        this.erasures = erasures;
        this.say = say;
    }

    @Command(name = "export", description = "Ajoute au fichier les comptes effacés qu’il n’a pas encore.")
    int export(@Parameters(paramLabel = "FILE") Path file) {
        ErasureList list = new ErasureList(file);
        Map<String, TextsChoice> known = list.read();
        list.add(lists.all().stream().filter(account -> !known.containsKey(account.hash())).toList());
        spec.commandLine().getOut().println(say.listed(list.read().size(), file));
        return 0;
    }

    @Command(name = "apply", description = "Efface de nouveau les comptes du fichier, ici et dans Keycloak.")
    int apply(@Parameters(paramLabel = "FILE") Path file) {
        if (!Files.exists(file)) {
            return refuse(say.noList(file));
        }
        Map<String, TextsChoice> list = new ErasureList(file).read();
        erasures.applyHere(list);
        try {
            erasures.applyAtProvider(list);
        } catch (ProviderAccounts.Away e) {
            return refuse(say.providerAway(String.valueOf(e.getMessage())));
        }
        spec.commandLine().getOut().println(say.applied(list.size()));
        return 0;
    }

    private int refuse(String why) {
        spec.commandLine().getErr().println(why);
        return 1;
    }
}
