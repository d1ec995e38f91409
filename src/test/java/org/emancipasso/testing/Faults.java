package org.emancipasso.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.stream.Stream;

import org.emancipasso.web.cache.PageCaches;

/**
 * What can happen to the servers that the platform needs. Every fault is mended by {@link #mend()}. What was kept before
 * does not hide it.
 */
public final class Faults {

    private final LocalStack stack = LocalStackResource.running();
    private boolean engineKilled;
    private boolean databaseStopped;
    private ProcessHandle frozen = ProcessHandle.current();

    /** The search engine accepts connections and never answers. */
    public void freezeEngine() {
        PageCaches.forget();
        freeze(stack.search().process());
    }

    /** The search engine is gone: connections are refused. */
    public void killEngine() throws InterruptedException {
        PageCaches.forget();
        stack.search().kill();
        engineKilled = true;
    }

    /** PostgreSQL accepts connections and never answers. */
    public void freezeDatabase() throws SQLException {
        PageCaches.forget();
        freeze(stack.postgres().process());
    }

    /** PostgreSQL is gone: connections are refused. */
    public void stopDatabase() throws IOException {
        PageCaches.forget();
        stack.postgres().stop();
        databaseStopped = true;
    }

    /** The server of mail answers a step of its own with a refusal: {@code MAIL}, {@code RCPT}, {@code DATA} or {@code .} */
    public void refuseMail(String step, String answer) {
        LocalStackResource.mailFront().misbehave(step, answer);
    }

    /** The server of mail says nothing any more from a step on; {@code HELLO} is the very first word. */
    public void freezeMail(String step) {
        LocalStackResource.mailFront().misbehave(step, MailFront.SILENCE);
    }

    /** The server of mail takes a letter, and breaks the connection instead of saying so. */
    public void cutMail() {
        LocalStackResource.mailFront().misbehave(MailFront.END, MailFront.CUT);
    }

    /** The server of mail is gone: connections are refused. */
    public void stopMail() throws IOException {
        LocalStackResource.mailFront().stop();
    }

    /** Everything is as before. */
    public void mend() throws IOException, InterruptedException {
        LocalStackResource.mailFront().mend();
        if (!frozen.equals(ProcessHandle.current())) {
            signal("-CONT", frozen);
            frozen = ProcessHandle.current();
        }
        if (engineKilled) {
            stack.search().restart();
            engineKilled = false;
        }
        if (databaseStopped) {
            stack.postgres().restart();
            databaseStopped = false;
        }
    }

    private void freeze(ProcessHandle process) {
        frozen = process;
        signal("-STOP", process);
    }

    private static void signal(String signal, ProcessHandle process) {
        Stream.concat(Stream.of(process), process.descendants()).forEach(handle -> {
            try {
                new ProcessBuilder("kill", signal, "" + handle.pid()).inheritIO().start().waitFor();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
