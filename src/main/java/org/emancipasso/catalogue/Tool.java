package org.emancipasso.catalogue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;

import org.emancipasso.search.Folding;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.RoutingBinderRef;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.TypeBinderRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.TypeBinding;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A free tool: a name that providers practise, and, once a curator described it, a page (docs/adr/0051). */
@Entity
@Indexed(routingBinder = @RoutingBinderRef(type = DescribedOnly.class))
@TypeBinding(binder = @TypeBinderRef(type = ToolIndexing.class))
public class Tool extends NamedTool {

    @Enumerated(EnumType.STRING)
    private ToolState state = ToolState.DRAFT;

    private @Nullable String pitch;

    private @Nullable String difference;

    private @Nullable String licence;

    private @Nullable String website;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "varchar[]")
    private List<String> categories = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "varchar[]")
    private List<String> spellings = new ArrayList<>();

    @ManyToMany
    @JoinTable(name = "tool_replaces", joinColumns = @JoinColumn(name = "tool_id"), inverseJoinColumns = @JoinColumn(name = "replaced_tool_id"))
    private Set<ReplacedTool> replaces = new LinkedHashSet<>();

    private @Nullable String withdrawalReason;

    private @Nullable Instant describedAt;

    private @Nullable Instant changedAt;

    protected Tool() {
    }

    Tool(String code, String name) {
        super(code, name);
    }

    ToolState state() {
        return state;
    }

    boolean isDescribed() {
        return state == ToolState.DESCRIBED;
    }

    /** What is said of it. */
    ToolDetails details() {
        return new ToolDetails(name(), orEmpty(pitch), orEmpty(difference), orEmpty(licence), orEmpty(website),
                List.copyOf(categories), replaced().stream().map(Named::name).toList(), List.copyOf(spellings));
    }

    /** What one leaves for it, by name. */
    List<Named> replaced() {
        return replaces.stream().map(tool -> new Named(tool.code(), tool.name()))
                .sorted(Comparator.comparing(tool -> Folding.fold(tool.name()))).toList();
    }

    Set<ReplacedTool> replacedTools() {
        return Set.copyOf(replaces);
    }

    ToolSheet sheet() {
        return new ToolSheet(id(), code(), details(), replaced(), state, orEmpty(withdrawalReason), describedAt,
                changedAt, version());
    }

    /** The names of what one leaves for it, by name; none before it is described. */
    public List<String> leftForIt() {
        return isDescribed() ? replaced().stream().map(Named::name).toList() : List.of();
    }

    /** Says other things of it. */
    void describe(ToolDetails details, Collection<ReplacedTool> left, Instant now) {
        pitch = orNull(details.pitch());
        difference = orNull(details.difference());
        licence = orNull(details.licence());
        website = orNull(details.website());
        categories = new ArrayList<>(details.categories());
        spellings = new ArrayList<>(details.spellings());
        replaces.retainAll(left);
        replaces.addAll(left);
        changedAt = now;
    }

    /** Shows it; lists of words offer it from now on, and what it replaces. */
    void publish(Instant now) {
        review(name());
        replaces.forEach(NamedTool::offer);
        state = ToolState.DESCRIBED;
        withdrawalReason = null;
        describedAt = Objects.requireNonNullElse(describedAt, now);
        changedAt = now;
    }

    /** Shows it no more. */
    void withdraw(String reason, Instant now) {
        state = ToolState.WITHDRAWN;
        withdrawalReason = reason;
        changedAt = now;
    }

    /** Takes over what another one replaces, before that one goes; and all that is said of it, if nothing is said here. */
    void absorb(Tool other, Instant now) {
        Set<ReplacedTool> both = new LinkedHashSet<>(replaces);
        both.addAll(other.replaces);
        if (state == ToolState.DRAFT && other.isDescribed()) {
            describe(other.details(), both, now);
            publish(now);
        } else {
            replaces.addAll(both);
        }
    }

    /** Replaces one instead of another. */
    void replaceInstead(ReplacedTool gone, ReplacedTool left) {
        if (replaces.remove(gone)) {
            replaces.add(left);
        }
    }

    /** Is for one need instead of another. */
    void needInstead(String gone, String left) {
        List<String> others = new ArrayList<>(categories);
        others.replaceAll(code -> code.equals(gone) ? left : code);
        categories = new ArrayList<>(new LinkedHashSet<>(others));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
