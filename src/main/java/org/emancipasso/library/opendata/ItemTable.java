package org.emancipasso.library.opendata;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.emancipasso.library.PublicItem;
import org.emancipasso.web.SpreadsheetCell;
import org.jspecify.annotations.Nullable;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/**
 * A table for spreadsheets (RFC 4180): comma, header, lists separated by {@code |}, UTF-8 with the mark by which Excel knows it. No
 * cell runs as a formula.
 */
final class ItemTable {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** The columns, in their order. */
    private enum Column {
        ID(PublicItem::id),
        URL(PublicItem::url),
        TITLE(PublicItem::title),
        SUMMARY(PublicItem::summary),
        TYPE(PublicItem::type),
        ADDRESS(PublicItem::address),
        FILE(PublicItem::file),
        AUTHORS(item -> joined(item.authors())),
        PUBLISHER(PublicItem::publisher),
        DATE(PublicItem::date),
        LICENCE(PublicItem::licence),
        LANGUAGE(PublicItem::language),
        AUDIENCES(item -> joined(item.audiences())),
        LEVEL(PublicItem::level),
        MINUTES(PublicItem::minutes),
        STAGES(item -> joined(item.stages())),
        SUPPORTS(item -> joined(item.supports())),
        THEMES(item -> joined(item.themes())),
        TOOLS(item -> joined(item.tools())),
        ACCESSIBILITY(item -> joined(item.accessibility())),
        VERIFIED_ON(PublicItem::verifiedOn),
        UPDATED_AT(PublicItem::updatedAt);

        private final Function<PublicItem, @Nullable Object> cell;

        Column(Function<PublicItem, @Nullable Object> cell) {
            this.cell = cell;
        }

        String of(PublicItem item) {
            return SpreadsheetCell.neutralised(Objects.toString(cell.apply(item), ""));
        }

        private static String joined(List<String> values) {
            return String.join("|", values);
        }
    }

    private ItemTable() {
    }

    /** What comes before the first resource. */
    static String header() {
        return BYTE_ORDER_MARK + rows(Stream.of(
                Arrays.stream(Column.values()).map(column -> column.name().toLowerCase(Locale.ROOT)).toList()));
    }

    /** The next resources. */
    static String rows(List<PublicItem> items) {
        return rows(items.stream().map(item -> Arrays.stream(Column.values()).map(column -> column.of(item)).toList()));
    }

    private static String rows(Stream<List<String>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            rows.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
