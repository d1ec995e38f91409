package org.emancipasso.directory.transfer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.emancipasso.account.CurrentVisitor;
import org.emancipasso.account.Role;
import org.emancipasso.web.FrenchDate;
import org.emancipasso.web.Notice;
import org.emancipasso.web.Pages;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/**
 * Where administrators import a file of listings: what it would do first, then in the background. Nobody else: a file says
 * what is on the site and where letters go, without a second person.
 */
@Singleton
@Path(TransferRoutes.IMPORT)
@RolesAllowed(Role.ADMIN)
@Blocking
class ImportController {

    private static final String ONE = "{id:[0-9]{1,18}}";
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_KEY = 100;

    private final CurrentVisitor visitor;
    private final ImportRuns runs;
    private final ImportRunService kept;
    private final TransferMessages say;
    private final Pages pages;

    ImportController(CurrentVisitor visitor, ImportRuns runs, ImportRunService kept, TransferMessages say,
            Pages pages) {
        this.visitor = visitor;
        this.runs = runs;
        this.kept = kept;
        this.say = say;
        this.pages = pages;
    }

    /** An import in the list. */
    record Row(String name, String url, String facts) {}

    /** The form and the last imports. */
    record ImportsPage(String key, boolean lenient, String problem, List<Row> rows) {}

    /**
     * One import.
     *
     * @param result what the file does, or would do, in words
     */
    record RunPage(ImportRun run, String state, String result, List<Notice> notices) {}

    @CheckedTemplate(basePath = "transfer")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance imports(ImportsPage page);

        static native TemplateInstance run(RunPage page);
    }

    @GET
    public Response imports() {
        return form(200, UUID.randomUUID().toString(), false, "");
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response check(@RestForm("fichier") @Nullable FileUpload file,
            @RestForm("indulgent") @Nullable String lenient,
            @RestForm("cle") @Nullable String typedKey) {
        String key = typedKey == null || typedKey.isBlank() || typedKey.length() > LONGEST_KEY
                ? UUID.randomUUID().toString()
                : typedKey;
        if (file == null || file.fileName().isBlank()) {
            return form(422, key, lenient != null, say.chooseFile());
        }
        String name = file.fileName().replaceAll("[\\p{Cntrl}\\p{Cs}]", " ").replaceAll(".*[/\\\\]", "");
        long id = runs.check(key, visitor.member().id(),
                name.substring(Math.max(0, name.length() - LONGEST_NAME)), lenient != null, content(file));
        return pages.elsewhere(TransferRoutes.ROUTES.run(id));
    }

    @GET
    @Path(ONE)
    public Response run(long id, @RestQuery("occupe") @Nullable String busy) {
        ImportRun run = one(id);
        ImportFindings findings = run.findings();
        String result = findings.read() == 0
                ? ""
                : run.isChecked() || run.isRunning()
                        ? say.wouldDo(findings.read(), findings.created(), findings.updated(), findings.unchanged())
                        : run.state() == ImportRun.State.DONE
                                ? say.done(findings.read(), findings.created(), findings.updated(),
                                        findings.unchanged())
                                : "";
        return pages.passing(200, Templates.run(new RunPage(run,
                say.state(run.state().name(), run.written(), findings.created() + findings.updated()
                        + findings.unchanged()),
                result,
                busy == null ? List.of() : List.of(Notice.warning(say.busy())))));
    }

    @POST
    @Path(ONE + "/lancer")
    public Response begin(long id) {
        ImportRun run = one(id);
        boolean begun = runs.begin(visitor.member().id(), id);
        // Asked twice, the second finds it running, or done.
        boolean isBusy = !begun && run.isChecked() && one(id).isChecked();
        return pages.elsewhere(TransferRoutes.ROUTES.run(id) + (isBusy ? "?occupe=oui" : ""));
    }

    @POST
    @Path(ONE + "/abandonner")
    public Response abandon(long id) {
        kept.abandon(id);
        return pages.elsewhere(TransferRoutes.IMPORT);
    }

    private ImportRun one(long id) {
        return kept.one(id).orElseThrow(NotFoundException::new);
    }

    private static byte[] content(FileUpload file) {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Response form(int status, String key, boolean lenient, String problem) {
        return pages.passing(status, Templates.imports(new ImportsPage(key, lenient, problem, kept.last().stream()
                .map(run -> new Row(run.fileName(), TransferRoutes.ROUTES.run(run.id()),
                        say.runFacts(
                                new FrenchDate(LocalDate.ofInstant(run.createdAt(), PARIS)).spoken(),
                                say.state(run.state().name(), run.written(), run.findings().read()))))
                .toList())));
    }
}
