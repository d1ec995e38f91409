package org.emancipasso.directory.transfer;

import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import org.emancipasso.account.Actor;
import org.emancipasso.account.CurrentVisitor;
import org.emancipasso.account.Role;
import org.emancipasso.directory.transfer.ProviderExport.Format;
import org.emancipasso.web.Notice;
import org.emancipasso.web.Pages;
import org.jspecify.annotations.Nullable;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** Where staff take all listings away in a file; the private addresses, administrators only. */
@Singleton
@Path(TransferRoutes.EXPORT)
@RolesAllowed({Role.CURATOR, Role.ADMIN})
@Blocking
class ExportFileController {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final CurrentVisitor visitor;
    private final ProviderExport exports;
    private final ImportRunService runs;
    private final TransferMessages say;
    private final Pages pages;
    private final Clock clock;

    ExportFileController(CurrentVisitor visitor, ProviderExport exports, ImportRunService runs, TransferMessages say,
            Pages pages, Clock clock) {
        this.visitor = visitor;
        this.exports = exports;
        this.runs = runs;
        this.say = say;
        this.pages = pages;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "transfer")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance exports(boolean mayHaveContacts, boolean csv, boolean withContacts,
                List<Notice> notices);
    }

    @GET
    public Response exports() {
        return page(200, Format.YAML, false, List.of());
    }

    @POST
    @Path("fichier")
    public Response file(@FormParam("format") @Nullable String typed,
            @FormParam("contacts") @Nullable String contacts) {
        Actor actor = visitor.member();
        Format format = Stream.of(Format.values())
                .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(typed)).findFirst().orElse(Format.YAML);
        boolean withContacts = contacts != null;
        if (withContacts && !actor.roles().contains(Role.ADMIN)) {
            return page(403, format, false, List.of(Notice.warning(say.contactsForAdmins())));
        }
        if (withContacts && format == Format.CSV) {
            return page(422, format, true, List.of(Notice.warning(say.contactsInYaml())));
        }
        String ending = format.name().toLowerCase(Locale.ROOT);
        runs.recordExport(actor.id(), ending, withContacts);
        StreamingOutput listings = out -> exports.run(format, withContacts,
                new OutputStreamWriter(out, StandardCharsets.UTF_8));
        return Response.ok(listings, format == Format.CSV ? "text/csv;charset=UTF-8" : "application/yaml;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"fiches-"
                        + LocalDate.ofInstant(clock.instant(), PARIS) + "." + ending + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    private Response page(int status, Format format, boolean withContacts, List<Notice> notices) {
        return pages.passing(status, Templates.exports(visitor.member().roles().contains(Role.ADMIN),
                format == Format.CSV, withContacts, notices));
    }
}
