package org.emancipasso.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.emancipasso.audit.AuditEntry;
import org.jspecify.annotations.Nullable;

/**
 * What the log keeps of a change of what a resource says: each field that changed, as it was and as it is.
 *
 * @param before by field; an empty text for what was unknown
 */
record ItemChange(Map<String, Object> before, Map<String, Object> after) {

    private static final Map<String, Function<ItemDetails, @Nullable Object>> FIELDS = Map.ofEntries(
            Map.entry("title", ItemDetails::title), Map.entry("summary", ItemDetails::summary),
            Map.entry("type", ItemDetails::type), Map.entry("address", ItemDetails::address),
            Map.entry("authors", ItemDetails::authors), Map.entry("publisher", ItemDetails::publisher),
            Map.entry("dated", ItemDetails::dated), Map.entry("licence", ItemDetails::licence),
            Map.entry("language", ItemDetails::language), Map.entry("audiences", ItemDetails::audiences),
            Map.entry("level", ItemDetails::level), Map.entry("minutes", ItemDetails::minutes),
            Map.entry("stages", ItemDetails::stages), Map.entry("supports", ItemDetails::supports),
            Map.entry("themes", ItemDetails::themes), Map.entry("tools", ItemDetails::tools),
            Map.entry("access", ItemDetails::access));

    static ItemChange of(ItemDetails before, ItemDetails after) {
        ItemChange change = new ItemChange(new LinkedHashMap<>(), new LinkedHashMap<>());
        FIELDS.forEach((name, field) -> change.add(name, text(field.apply(before)), text(field.apply(after))));
        return change;
    }

    AuditEntry by(@Nullable Long actor, String action, long item) {
        return new AuditEntry(actor, action, ItemService.SUBJECT, Long.toString(item), null, before, after);
    }

    private void add(String name, String was, String is) {
        if (!was.equals(is)) {
            before.put(name, was);
            after.put(name, is);
        }
    }

    private static String text(@Nullable Object value) {
        return value instanceof List<?> several
                ? several.stream().map(String::valueOf).collect(Collectors.joining(", "))
                : Objects.toString(value, "");
    }
}
