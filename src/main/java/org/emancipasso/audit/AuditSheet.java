package org.emancipasso.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import org.emancipasso.web.SpreadsheetCell;
import org.jspecify.annotations.Nullable;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/** The log as a table, some hundreds of entries in memory at a time. No cell is a formula. */
@Singleton
class AuditSheet {

    private static final int BATCH = 500;
    private static final List<String> HEADER = List.of("id", "at", "actor", "action", "subject_type", "subject_id",
            "reason", "before", "after", "request_id");

    private final AuditService audit;

    AuditSheet(AuditService audit) {
        this.audit = audit;
    }

    /** Writes the entries that a filter keeps, the last one first. */
    void write(AuditFilter filter, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer);
        csv.writeRecord(HEADER);
        long before = Long.MAX_VALUE;
        List<RecordedEntry> batch;
        do {
            batch = audit.next(before, filter, BATCH);
            for (RecordedEntry entry : batch) {
                csv.writeRecord(cells(entry));
                before = entry.id();
            }
        } while (batch.size() == BATCH);
        csv.flush();
        writer.flush();
    }

    private static List<String> cells(RecordedEntry entry) {
        Long actor = entry.actor();
        return Stream.of("" + entry.id(), entry.at().toString(), actor == null ? "" : actor.toString(),
                entry.action(), entry.subjectType(), entry.subjectId(), text(entry.reason()),
                RecordedEntry.spelled(entry.before()), RecordedEntry.spelled(entry.after()),
                text(entry.requestId())).map(SpreadsheetCell::neutralised).toList();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
