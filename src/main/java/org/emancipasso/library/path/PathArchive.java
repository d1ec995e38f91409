package org.emancipasso.library.path;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import jakarta.inject.Singleton;

import org.emancipasso.library.ItemFile;
import org.emancipasso.library.ItemFileRepository;
import org.emancipasso.library.ItemService.Stored;
import org.emancipasso.library.ItemStatus;
import org.emancipasso.library.LibraryRoutes;
import org.emancipasso.search.Folding;
import org.emancipasso.web.FrenchDate;
import org.emancipasso.web.SiteRoutes;
import org.emancipasso.web.markdown.Markdown;
import org.jspecify.annotations.Nullable;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;

/**
 * A path as pages that open without network and ask nothing of it: no script, no picture, and a style that lies beside them. What
 * is kept here comes along; what is elsewhere is described, with its address.
 */
@Singleton
class PathArchive {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int PART = 256 << 10;

    private final ItemFileRepository files;
    private final Clock clock;
    private final byte[] style;

    PathArchive(ItemFileRepository files, Clock clock) {
        this.files = files;
        this.clock = clock;
        this.style = style();
    }

    /** A step, and where its own page is. */
    record OfflineStep(PathView.Step step, String page) {}

    /**
     * A resource on a page of its own.
     *
     * @param address where it is; empty of a file that is kept here
     * @param file where the file is, beside the page; empty when there is none
     * @param url its page here
     */
    record OfflineItem(String title, String kind, List<String> facts, List<String> paragraphs, String note,
            String address, String file, String url) {}

    @CheckedTemplate(basePath = "path/offline")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance index(PathView path, RawString introduction, List<OfflineStep> steps,
                String day);

        static native TemplateInstance item(OfflineItem item);
    }

    /** Writes the archive, in pieces. */
    void write(PathView path, List<Stored> items, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            put(zip, "style.css", style);
            put(zip, "index.html", Templates.index(path, Markdown.carriedAway(path.introduction(), path.url()),
                    path.steps().stream().map(step -> new OfflineStep(step, step.row() == null ? "" : page(step)))
                            .toList(),
                    new FrenchDate(LocalDate.ofInstant(clock.instant(), PARIS)).spoken()));
            for (PathView.Step step : path.steps()) {
                @Nullable
                Stored item = items.stream().filter(stored -> stored.id() == step.item()
                        && stored.status() == ItemStatus.PUBLISHED).findFirst().orElse(null);
                if (item != null && step.row() != null) {
                    String file = item.file().map(kept -> "fichiers/" + item.id() + extension(kept)).orElse("");
                    put(zip, page(step), Templates.item(new OfflineItem(step.title(), step.row().kind(),
                            step.row().facts(), paragraphs(item), step.note(),
                            Objects.requireNonNullElse(item.details().address(), ""),
                            file.isEmpty() ? "" : "../" + file,
                            SiteRoutes.ROUTES.absolute(LibraryRoutes.ROUTES.item(item.id(), step.title())))));
                    if (!file.isEmpty()) {
                        copy(zip, file, item.id(), item.file().orElseThrow().weight());
                    }
                }
            }
        }
    }

    private static String page(PathView.Step step) {
        String slug = Folding.slug(step.title());
        return "ressources/" + step.item() + (slug.isEmpty() ? "" : "-" + slug) + ".html";
    }

    private static String extension(ItemFile file) {
        return file.name().substring(file.name().lastIndexOf('.'));
    }

    private static List<String> paragraphs(Stored item) {
        String summary = item.details().summary();
        return summary == null ? List.of() : List.of(summary.split("\\n\\s*\\n"));
    }

    private void copy(ZipOutputStream zip, String name, long item, int weight) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        for (int from = 0; from < weight; from += PART) {
            zip.write(files.content(item, from, PART));
        }
        zip.closeEntry();
    }

    private static void put(ZipOutputStream zip, String name, TemplateInstance page) throws IOException {
        put(zip, name, page.render().getBytes(StandardCharsets.UTF_8));
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] style() {
        try (InputStream file = PathArchive.class.getResourceAsStream("/offline.css")) {
            return Objects.requireNonNull(file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
