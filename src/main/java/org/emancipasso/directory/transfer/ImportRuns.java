package org.emancipasso.directory.transfer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Function;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.context.ManagedExecutor;
import org.eclipse.microprofile.context.ThreadContext;
import org.emancipasso.directory.transfer.ImportRun.State;
import org.emancipasso.directory.transfer.ImportRunService.Work;
import org.jboss.logging.Logger;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Checks files of listings, then writes them while whoever sent one looks at something else. */
@Singleton
class ImportRuns {

    private static final Logger LOG = Logger.getLogger(ImportRuns.class);

    private final ProviderImport imports;
    private final ImportRunService runs;
    private final TransferMessages say;
    private final Executor executor;
    /** How many listings of each one that this process writes are written. */
    private final Map<Long, Integer> written = new ConcurrentHashMap<>();

    ImportRuns(ProviderImport imports, ImportRunService runs, TransferMessages say) {
        this.imports = imports;
        this.runs = runs;
        this.say = say;
        this.executor = ManagedExecutor.builder().maxAsync(1).propagated().cleared(ThreadContext.ALL_REMAINING).build();
    }

    /**
     * Says what a file would do, and keeps it.
     *
     * @return id of the run
     */
    long check(String key, long author, String fileName, boolean lenient, byte[] content) {
        Optional<Long> made = runs.made(key);
        if (made.isPresent()) {
            return made.get();
        }
        ImportReport report = inFile(fileName, content, file -> imports.check(file, lenient));
        return runs.keep(key, author, fileName, lenient, content, ImportFindings.of(report, say));
    }

    /** Has a checked file written; whether that begins now. */
    boolean begin(long actor, long id) {
        Optional<Work> work = runs.begin(actor, id);
        work.ifPresent(begun -> {
            written.put(id, 0);
            executor.execute(() -> write(begun));
        });
        return work.isPresent();
    }

    /** Says how far those are that this process writes. */
    @Scheduled(every = "2s", concurrentExecution = ConcurrentExecution.SKIP)
    void tell() {
        written.forEach(runs::see);
    }

    private void write(Work work) {
        try {
            ImportReport report = inFile(work.fileName(), work.content(),
                    file -> imports.run(work.author(), file, work.lenient(), count -> written.put(work.id(), count)));
            runs.end(work, report.refused().isEmpty() ? State.DONE : State.REFUSED, ImportFindings.of(report, say));
        } catch (RuntimeException e) {
            LOG.error("An import failed, and wrote nothing", e);
            runs.end(work, State.FAILED, ImportFindings.NONE);
        } finally {
            written.remove(work.id());
        }
    }

    private static <T> T inFile(String name, byte[] content, Function<Path, T> read) {
        String lower = name.toLowerCase(Locale.ROOT);
        String ending = lower.contains(".") ? lower.substring(lower.lastIndexOf('.')).replaceAll("[^.a-z]", "") : "";
        try {
            Path file = Files.createTempFile("import-", ending);
            try {
                Files.write(file, content);
                return read.apply(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
