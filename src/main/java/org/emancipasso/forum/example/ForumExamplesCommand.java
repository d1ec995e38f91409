package org.emancipasso.forum.example;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import jakarta.inject.Inject;

import org.emancipasso.forum.ForumMessages;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bin/serve} loads the conversations of the demonstration content with it. */
@Command(name = "forum-examples", description = "Charge des conversations d’exemple dans le forum.")
public class ForumExamplesCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FICHIER", description = "demo/forum.yaml.")
    private Path file;

    @Spec
    private CommandSpec spec;

    private final ForumExamples examples;
    private final ForumMessages say;

    @Inject
    ForumExamplesCommand(ForumExamples examples, ForumMessages say) {
        this.examples = examples;
        this.say = say;
    }

    @Override
    public Integer call() {
        spec.commandLine().getOut().println(say.examplesLoaded(examples.load(file)));
        return 0;
    }
}
