package org.emancipasso.account.personaldata;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import jakarta.inject.Singleton;

import org.emancipasso.account.personaldata.PersonalData.Row;
import org.emancipasso.account.personaldata.PersonalData.Section;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** What was written down of a member, as a file: for a person, for a program, and the files as they are. */
@Singleton
class Archive {

    private static final String FILES = "files/";
    /** No character that a template would escape. */
    private static final String CSS = """
        :root { color-scheme: light dark; --paper: #fbf7ef; --card: #fff; --ink: #1f2a30; --muted: #55636b; --edge: #d9cfbd;
          --pine: #0f5c4d }
        @media (prefers-color-scheme: dark) { :root { --paper: #14191c; --card: #1c2327; --ink: #eef1ee; --muted: #a9b5b8;
          --edge: #37434a; --pine: #7fd1b9 } }
        body { margin: 0 auto; padding: 2rem 1rem 4rem; max-width: 46rem; background: var(--paper); color: var(--ink);
          font: 17px/1.6 system-ui, sans-serif; overflow-wrap: anywhere }
        h1, h2 { font-family: Charter, Cambria, Georgia, serif; line-height: 1.2 }
        h2 { margin: 2.5rem 0 .75rem; color: var(--pine) }
        dl { margin: 0 0 1rem; padding: .5rem 1.25rem; background: var(--card); border: 1px solid var(--edge) }
        div { padding: .4rem 0 } div + div { border-top: 1px solid var(--edge) }
        dt { color: var(--muted); font-size: 15px } dd { margin: 0; white-space: pre-wrap }
        a, li { color: inherit }
        """;

    private final ObjectMapper json;
    private final PersonalDataMessages say;

    /** A fact in words. */
    record FactView(String label, String text) {}

    /** A section in words. */
    record SectionView(String title, List<List<FactView>> rows) {}

    /** The style of the page, which loads nothing. */
    record Style(String css) {}

    /** What the page shows. */
    record ArchivePage(String made, List<SectionView> sections, List<String> files) {}

    Archive(ObjectMapper json, PersonalDataMessages say) {
        this.json = json;
        this.say = say;
    }

    @CheckedTemplate(basePath = "personaldata")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance archive(ArchivePage page, Style style);
    }

    /** A ZIP: {@code index.html}, {@code data.json}, {@code files/…}. */
    byte[] zip(PersonalData data, Instant now) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            add(zip, "index.html", page(data, now).getBytes(StandardCharsets.UTF_8), now);
            add(zip, "data.json", json(data, now), now);
            for (Map.Entry<String, byte[]> file : data.files().entrySet()) {
                add(zip, FILES + file.getKey(), file.getValue(), now);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private String page(PersonalData data, Instant now) {
        return Templates.archive(new ArchivePage(Days.moment(now), data.sections().stream().map(this::view).toList(),
                data.files().keySet().stream().map(name -> FILES + name).toList()), new Style(CSS)).render();
    }

    private SectionView view(Section section) {
        return new SectionView(section.title(), section.rows().stream().map(this::view).toList());
    }

    private List<FactView> view(Row row) {
        return row.facts().entrySet().stream().map(fact -> new FactView(fact.getKey(), text(fact.getValue()))).toList();
    }

    private String text(Object value) {
        return switch (value) {
            case Instant instant -> Days.moment(instant);
            case Boolean isSo -> isSo ? say.yes() : say.no();
            case Collection<?> many -> many.stream().map(Objects::toString).collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }

    private byte[] json(PersonalData data, Instant now) throws IOException {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("made_at", now.toString());
        root.put("sections", data.sections().stream().map(section -> {
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("holder", section.holder());
            told.put("title", section.title());
            told.put("rows", section.rows().stream().map(Archive::plain).toList());
            return told;
        }).toList());
        root.put("files", data.files().keySet().stream().map(name -> FILES + name).toList());
        return json.writer(SerializationFeature.INDENT_OUTPUT).writeValueAsBytes(root);
    }

    /** Instants as ISO 8601, whatever the mapper makes of them. */
    private static Map<String, Object> plain(Row row) {
        Map<String, Object> facts = new LinkedHashMap<>();
        row.facts().forEach((label, value) -> facts.put(label, value instanceof Instant ? value.toString() : value));
        return facts;
    }

    private static void add(ZipOutputStream zip, String name, byte[] content, Instant now) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(now.toEpochMilli());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
