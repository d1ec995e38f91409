package org.emancipasso.library;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.emancipasso.catalogue.NamedTool;
import org.emancipasso.catalogue.Tool;
import org.emancipasso.catalogue.WordList;
import org.emancipasso.search.Folding;
import org.emancipasso.web.CanonicalAddress;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.RoutingBinderRef;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.TypeBinderRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.TypeBinding;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A resource: something that others made and that helps associations leave Big Tech. */
@Entity
@Table(name = "library_item")
@Indexed(routingBinder = @RoutingBinderRef(type = PublishedItemsOnly.class))
@TypeBinding(binder = @TypeBinderRef(type = ItemIndexing.class))
class LibraryItem {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private @Nullable String externalId;

    private String title;

    private @Nullable String summary;

    private @Nullable String type;

    private @Nullable String address;

    private @Nullable String canonical;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "varchar[]")
    private List<String> authors = new ArrayList<>();

    private @Nullable String publisher;

    private @Nullable String dated;

    private @Nullable String licence;

    private @Nullable String language;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "varchar[]")
    private List<String> audiences = new ArrayList<>();

    private @Nullable String level;

    private @Nullable Integer minutes;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "varchar[]")
    private List<String> stages = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "varchar[]")
    private List<String> supports = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "varchar[]")
    private List<String> themes = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "varchar[]")
    private List<String> access = new ArrayList<>();

    @ManyToMany
    @JoinTable(name = "library_item_tool", joinColumns = @JoinColumn(name = "item_id"), inverseJoinColumns = @JoinColumn(name = "tool_id"))
    @OrderBy("code")
    private Set<Tool> tools = new LinkedHashSet<>();

    @Enumerated(EnumType.STRING)
    private ItemStatus status = ItemStatus.DRAFT;

    private @Nullable String withdrawalReason;

    private @Nullable LocalDate verifiedOn;

    private @Nullable LocalDate publishedOn;

    private Instant updatedAt;

    private String foldedText;

    protected LibraryItem() {
    }

    /** A draft that says nothing yet but its title. */
    LibraryItem(@Nullable String externalId, String title, Instant now) {
        this.externalId = externalId;
        this.title = title;
        this.updatedAt = now;
        this.foldedText = Folding.fold(title);
    }

    /**
     * Replaces all that it says. When it was last verified stays.
     *
     * @return whether anything changed; when nothing did, the row is left untouched
     */
    boolean describe(ItemDetails details, Set<Tool> about, Instant now) {
        if (details.naming(names()).equals(details()) && about.equals(tools)) {
            return false;
        }
        title = details.title();
        summary = details.summary();
        type = details.type();
        address = details.address();
        canonical = address == null ? null : CanonicalAddress.of(address).orElseThrow();
        authors = new ArrayList<>(details.authors());
        publisher = details.publisher();
        dated = details.dated();
        licence = details.licence();
        language = details.language();
        audiences = new ArrayList<>(details.audiences());
        level = details.level();
        minutes = details.minutes();
        stages = new ArrayList<>(details.stages());
        supports = new ArrayList<>(details.supports());
        themes = new ArrayList<>(details.themes());
        access = new ArrayList<>(details.access());
        tools.retainAll(about);
        tools.addAll(about);
        refold();
        updatedAt = now;
        return true;
    }

    /** Puts it on the site. */
    void publish(LocalDate today, Instant now) {
        status = ItemStatus.PUBLISHED;
        withdrawalReason = null;
        if (publishedOn == null) {
            publishedOn = today;
        }
        updatedAt = now;
    }

    /** Takes it back to the curators; nobody else sees it any more. */
    void unpublish(Instant now) {
        status = ItemStatus.DRAFT;
        withdrawalReason = null;
        updatedAt = now;
    }

    /** Takes it off the site; its address answers 410 with the reason. */
    void withdraw(String reason, Instant now) {
        status = ItemStatus.WITHDRAWN;
        withdrawalReason = reason;
        updatedAt = now;
    }

    /** A person of the team saw that it is still valid; nobody did without a day. */
    void verify(@Nullable LocalDate day) {
        verifiedOn = day;
    }

    /** Says that something that is shown with it changed: the file. */
    void touch(Instant now) {
        updatedAt = now;
    }

    /** The licence that its authors gave. */
    void license(String given, Instant now) {
        licence = given;
        updatedAt = now;
    }

    /** Is described with another word where a word stood. */
    void replaceTerm(WordList list, String code, String other) {
        switch (list) {
            case SUPPORT -> supports = replaced(supports, code, other);
            case STAGE -> stages = replaced(stages, code, other);
            case THEME -> themes = replaced(themes, code, other);
            case SIZE, MODALITY, STRUCTURE, HEADCOUNT, TOOL, LEAVES -> throw new IllegalArgumentException(
                    "No term is replaced in " + list);
        }
        refold();
    }

    /** Is about another tool where it was about one. */
    void replaceTool(String code, Tool other) {
        tools.removeIf(tool -> tool.code().equals(code));
        tools.add(other);
        refold();
    }

    /** Has its tools searched by the names that they have now. */
    void refold() {
        Stream<@Nullable String> single = Stream.of(title, summary, publisher);
        Stream<String> several = Stream.of(authors, names(), supports, themes).flatMap(List::stream);
        foldedText = Stream.concat(single.filter(Objects::nonNull), several).map(Folding::fold)
                .collect(Collectors.joining(" "));
    }

    /** All that it says. */
    ItemDetails details() {
        return new ItemDetails(title, summary, type, address, List.copyOf(authors), publisher, dated, licence, language,
                List.copyOf(audiences), level, minutes, List.copyOf(stages), List.copyOf(supports),
                List.copyOf(themes), names(), List.copyOf(access));
    }

    Long id() {
        return id;
    }

    int version() {
        return version;
    }

    @Nullable
    String externalId() {
        return externalId;
    }

    Optional<String> canonical() {
        return Optional.ofNullable(canonical);
    }

    String title() {
        return title;
    }

    Set<Tool> tools() {
        return tools;
    }

    ItemStatus status() {
        return status;
    }

    @Nullable
    String withdrawalReason() {
        return withdrawalReason;
    }

    /** When a person last saw that it is still valid. */
    @Nullable
    LocalDate verifiedOn() {
        return verifiedOn;
    }

    /** When it first came on the site. */
    @Nullable
    LocalDate publishedOn() {
        return publishedOn;
    }

    /** When the row last changed. */
    Instant updatedAt() {
        return updatedAt;
    }

    boolean isPublished() {
        return status == ItemStatus.PUBLISHED;
    }

    private List<String> names() {
        return tools.stream().map(NamedTool::name).toList();
    }

    private static List<String> replaced(List<String> codes, String code, String other) {
        return new ArrayList<>(codes.stream().map(each -> each.equals(code) ? other : each).distinct().toList());
    }
}
