package org.emancipasso.directory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.emancipasso.audit.AuditEntry;
import org.jspecify.annotations.Nullable;

/**
 * What the audit log keeps of a change of what a listing says: each field that changed, as it was and as it is. Of the private
 * address, that it changed and whether there is one.
 *
 * @param before by field; an empty text for what was unknown
 */
record ListingChange(Map<String, Object> before, Map<String, Object> after) {

    private static final Map<String, Function<ProviderDetails, @Nullable Object>> FIELDS = Map.ofEntries(
            Map.entry("name", ProviderDetails::name), Map.entry("pitch", ProviderDetails::pitch),
            Map.entry("description", ProviderDetails::description),
            Map.entry("structure", ProviderDetails::structure), Map.entry("headcount", ProviderDetails::headcount),
            Map.entry("seat", ProviderDetails::seat), Map.entry("area", ProviderDetails::area),
            Map.entry("supports", ProviderDetails::supports), Map.entry("stages", ProviderDetails::stages),
            Map.entry("sizes", ProviderDetails::sizes), Map.entry("modality", ProviderDetails::modality),
            Map.entry("tools", ProviderDetails::tools), Map.entry("leaves", ProviderDetails::leaves),
            Map.entry("languages", ProviderDetails::languages), Map.entry("labels", ProviderDetails::labels),
            Map.entry("siren", ProviderDetails::siren), Map.entry("website", ProviderDetails::website),
            Map.entry("projects", ProviderDetails::projects));

    static ListingChange of(ProviderDetails before, ProviderDetails after) {
        ListingChange change = new ListingChange(new LinkedHashMap<>(), new LinkedHashMap<>());
        FIELDS.forEach((name, field) -> change.add(name, text(field.apply(before)), text(field.apply(after))));
        if (!Objects.equals(before.contactEmail(), after.contactEmail())) {
            change.before.put("reachable", before.contactEmail() != null);
            change.after.put("reachable", after.contactEmail() != null);
        }
        return change;
    }

    boolean isNone() {
        return after.isEmpty();
    }

    AuditEntry by(long actor, String action, long listing) {
        return new AuditEntry(actor, action, "provider", Long.toString(listing), null, before, after);
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
