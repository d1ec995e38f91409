package org.emancipasso.library.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.emancipasso.account.CurrentVisitor;
import org.emancipasso.account.Role;
import org.emancipasso.library.ItemForm;
import org.emancipasso.library.ItemReader;
import org.emancipasso.library.ItemService;
import org.emancipasso.library.ItemService.Saved;
import org.emancipasso.library.ItemService.Saved.Kept;
import org.emancipasso.library.ItemService.Saved.Stale;
import org.emancipasso.library.ItemService.Saved.Twin;
import org.emancipasso.library.ItemService.Stored;
import org.emancipasso.library.ItemStatus;
import org.emancipasso.library.desk.ItemDeskPage.Wrong;
import org.emancipasso.search.Lookalikes;
import org.emancipasso.web.Notice;
import org.emancipasso.web.Pages;
import org.emancipasso.web.QueryParameters;
import org.emancipasso.web.upload.Upload.Accepted;
import org.emancipasso.web.upload.Upload.Refused;
import org.emancipasso.web.upload.UploadMessages;
import org.emancipasso.web.upload.Uploads;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;

/** Where curators look after the library. */
@Singleton
@Path(LibraryDeskRoutes.LIST)
@RolesAllowed({Role.CURATOR, Role.ADMIN})
@Blocking
class LibraryDeskController {

    private static final int LONGEST_REASON = 500;

    private final CurrentVisitor visitor;
    private final ItemService items;
    private final ItemReader reader;
    private final LibraryDeskPages desk;
    private final Uploads uploads;
    private final UploadMessages sayUpload;
    private final LibraryDeskMessages say;
    private final Pages pages;

    LibraryDeskController(CurrentVisitor visitor, ItemService items, ItemReader reader, LibraryDeskPages desk,
            Uploads uploads, UploadMessages sayUpload, LibraryDeskMessages say, Pages pages) {
        this.visitor = visitor;
        this.items = items;
        this.reader = reader;
        this.desk = desk;
        this.uploads = uploads;
        this.sayUpload = sayUpload;
        this.say = say;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "libraryDesk")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance list(ItemListPage page);

        static native TemplateInstance item(ItemDeskPage page);
    }

    @GET
    public Response list(@Context HttpServerRequest http) {
        return pages.passing(200, Templates.list(desk.list(QueryParameters.parse(http.query()))));
    }

    @GET
    @Path(LibraryDeskRoutes.NEW)
    public Response begin() {
        return pages.passing(200, Templates.item(desk.fresh(ItemForm.EMPTY, Map.of(), null)));
    }

    @POST
    @Path(LibraryDeskRoutes.NEW)
    public Response create(MultivaluedMap<String, String> sent) {
        ItemForm form = ItemForm.read(sent);
        Map<String, String> problems = reader.problems(form);
        if (!problems.isEmpty()) {
            return pages.passing(422, Templates.item(desk.fresh(form, problems, null)));
        }
        Saved saved = items.draft(visitor.member().id(), reader.details(form));
        return switch (saved) {
            case Kept(long id) -> done(id, "enregistre");
            case Twin twin -> pages.passing(422, Templates.item(desk.fresh(form, desk.problem(twin), twin)));
            case Stale _ -> throw new IllegalStateException("Nobody else knows a new one");
        };
    }

    @GET
    @Path(LibraryDeskRoutes.ONE)
    public Response item(long id, @QueryParam(LibraryDeskRoutes.DONE) @Nullable String done) {
        Stored item = one(id);
        String words = done == null ? "" : say.done(done);
        return page(200, item, ItemForm.of(item.details()), Map.of(), Wrong.NOTHING,
                words.isEmpty() ? List.of() : List.of(Notice.info(words)));
    }

    @POST
    @Path(LibraryDeskRoutes.ONE)
    public Response describe(long id, MultivaluedMap<String, String> sent) {
        ItemForm form = ItemForm.read(sent);
        Stored item = one(id);
        Map<String, String> problems = new LinkedHashMap<>(reader.problems(form));
        if (item.status() == ItemStatus.PUBLISHED) {
            reader.unpublishable(form, item.file().isPresent()).forEach(problems::putIfAbsent);
        }
        if (!problems.isEmpty()) {
            return page(422, item, form, problems, Wrong.NOTHING, List.of());
        }
        return switch (items.describe(visitor.member().id(), id, version(sent), reader.details(form))) {
            case Kept _ -> done(id, "enregistre");
            case Twin twin -> pages.passing(422, Templates.item(desk.page(item, form, desk.problem(twin), twin,
                    Wrong.NOTHING, List.of())));
            case Stale _ -> page(409, one(id), form, Map.of(), Wrong.NOTHING, List.of(Notice.warning(say.stale())));
        };
    }

    @POST
    @Path(LibraryDeskRoutes.ACT)
    public Response act(long id, @FormParam("geste") @Nullable String act) {
        Stored item = one(id);
        long actor = visitor.member().id();
        switch (act == null ? "" : act) {
            case "publier" -> {
                return publish(actor, item);
            }
            case "depublier" -> {
                items.unpublish(actor, id);
                return done(id, "depublie");
            }
            case "verifier" -> {
                items.verify(actor, id);
                return done(id, "verifie");
            }
            case "remettre" -> {
                String reason = item.withdrawalReason();
                items.restore(actor, id, reason == null ? "" : reason);
                return done(id, "remis");
            }
            case "sans-fichier" -> {
                return items.detach(actor, id)
                        ? done(id, "sans-fichier")
                        : page(422, item, ItemForm.of(item.details()), Map.of(),
                                new Wrong("", "", say.fileNeeded()), List.of());
            }
            default -> throw new NotFoundException();
        }
    }

    @POST
    @Path(LibraryDeskRoutes.WITHDRAW)
    public Response withdraw(long id, @FormParam("motif") @Nullable String typed) {
        Stored item = one(id);
        String reason = Lookalikes.clean(typed == null ? "" : typed);
        if (reason.isEmpty() || reason.codePointCount(0, reason.length()) > LONGEST_REASON) {
            return page(422, item, ItemForm.of(item.details()), Map.of(),
                    new Wrong(reason, say.reasonProblem(), ""), List.of());
        }
        items.withdraw(visitor.member().id(), id, reason);
        return done(id, "retire");
    }

    @POST
    @Path(LibraryDeskRoutes.FILE)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response attach(long id, @RestForm("fichier") @Nullable FileUpload file) {
        Stored item = one(id);
        if (file == null || file.fileName().isBlank()) {
            return wrongFile(item, say.chooseFile());
        }
        return switch (uploads.accept(content(file), file.fileName())) {
            case Refused refused -> wrongFile(item, refused.why().sentence(sayUpload));
            case Accepted accepted -> {
                items.keep(visitor.member().id(), id, accepted);
                yield done(id, "fichier");
            }
        };
    }

    private Response publish(long actor, Stored item) {
        ItemForm form = ItemForm.of(item.details());
        Map<String, String> missing = reader.unpublishable(form, item.file().isPresent());
        if (missing.isEmpty() && !desk.isLicensed(item)) {
            return page(422, item, form, Map.of(), Wrong.NOTHING, List.of(Notice.warning(say.unlicensed())));
        }
        return missing.isEmpty() && items.publish(actor, item.id())
                ? done(item.id(), "publie")
                : page(422, item, form, missing, Wrong.NOTHING, List.of());
    }

    private Response wrongFile(Stored item, String problem) {
        return page(422, item, ItemForm.of(item.details()), Map.of(), new Wrong("", "", problem), List.of());
    }

    private Response page(int status, Stored item, ItemForm form, Map<String, String> problems, Wrong wrong,
            List<Notice> notices) {
        return pages.passing(status, Templates.item(desk.page(item, form, problems, null, wrong, notices)));
    }

    private Response done(long id, String what) {
        return pages.elsewhere(LibraryDeskRoutes.ROUTES.done(id, what));
    }

    private Stored one(long id) {
        return items.find(id).orElseThrow(NotFoundException::new);
    }

    private static int version(MultivaluedMap<String, String> sent) {
        @Nullable
        String version = sent.getFirst("version");
        return version != null && version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : -1;
    }

    private static byte[] content(FileUpload file) {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
