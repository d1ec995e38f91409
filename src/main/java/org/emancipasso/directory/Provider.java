package org.emancipasso.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

import org.emancipasso.catalogue.NamedTool;
import org.emancipasso.catalogue.ReplacedTool;
import org.emancipasso.catalogue.Tool;
import org.emancipasso.catalogue.WordList;
import org.emancipasso.search.Folding;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.RoutingBinderRef;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.TypeBinderRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.TypeBinding;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A listing of the directory: a structure that helps associations leave Big Tech. */
@Entity
@Indexed(routingBinder = @RoutingBinderRef(type = PublishedOnly.class))
@TypeBinding(binder = @TypeBinderRef(type = ProviderIndexing.class))
public class Provider {

    /** External ids that begin so belong to demonstration content, and the site says so wherever it shows them. */
    static final String EXAMPLE_PREFIX = "exemple-";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private @Nullable String externalId;

    private String name;

    private @Nullable String pitch;

    private @Nullable String description;

    private @Nullable String structure;

    private @Nullable String headcount;

    @Embedded
    private @Nullable Seat seat;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "varchar[]")
    private List<String> area = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "varchar[]")
    private List<String> supports = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "varchar[]")
    private List<String> stages = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "varchar[]")
    private List<String> sizes = new ArrayList<>();

    private @Nullable String modality;

    @ManyToMany
    @JoinTable(name = "provider_tool", joinColumns = @JoinColumn(name = "provider_id"), inverseJoinColumns = @JoinColumn(name = "tool_id"))
    @OrderBy("code")
    private Set<Tool> tools = new LinkedHashSet<>();

    @ManyToMany
    @JoinTable(name = "provider_replaced_tool", joinColumns = @JoinColumn(name = "provider_id"), inverseJoinColumns = @JoinColumn(name = "replaced_tool_id"))
    @OrderBy("code")
    private Set<ReplacedTool> leaves = new LinkedHashSet<>();

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "varchar[]")
    private List<String> languages = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "varchar[]")
    private List<String> labels = new ArrayList<>();

    private @Nullable String siren;

    private @Nullable String website;

    private @Nullable String contactEmail;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "example_project", joinColumns = @JoinColumn(name = "provider_id"))
    @OrderColumn(name = "position")
    private List<ExampleProject> projects = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private ProviderStatus status = ProviderStatus.DRAFT;

    private @Nullable String withdrawalReason;

    private @Nullable LocalDate verifiedOn;

    private @Nullable LocalDate confirmedOn;

    private @Nullable LocalDate publishedOn;

    private @Nullable LocalDate dormantSince;

    @Enumerated(EnumType.STRING)
    private @Nullable Capacity capacity;

    private @Nullable Integer capacityWeeks;

    private @Nullable LocalDate capacityOn;

    private Instant updatedAt;

    private String foldedText;

    private @Nullable Long organisationId;

    protected Provider() {
    }

    /** A draft that says nothing yet but its name. */
    Provider(@Nullable String externalId, String name, Instant now) {
        this.externalId = externalId;
        this.name = name;
        this.updatedAt = now;
        this.foldedText = Folding.fold(name);
    }

    /**
     * Replaces all that the listing says. The dates of verification and confirmation are left alone: a machine cannot
     * confirm anything.
     *
     * @return whether anything changed; when nothing did, the row is left untouched
     */
    boolean describe(ProviderDetails details, Set<Tool> practised, Set<ReplacedTool> left, Instant now) {
        if (details.naming(names(tools), names(leaves)).equals(details()) && practised.equals(tools)
                && left.equals(leaves)) {
            return false;
        }
        name = details.name();
        pitch = details.pitch();
        description = details.description();
        structure = details.structure();
        headcount = details.headcount();
        seat = details.seat();
        area = new ArrayList<>(details.area());
        supports = new ArrayList<>(details.supports());
        stages = new ArrayList<>(details.stages());
        sizes = new ArrayList<>(details.sizes());
        modality = details.modality();
        replace(tools, practised);
        replace(leaves, left);
        languages = new ArrayList<>(details.languages());
        labels = new ArrayList<>(details.labels());
        siren = details.siren();
        website = details.website();
        contactEmail = details.contactEmail();
        if (!projects.equals(details.projects())) {
            projects.clear();
            projects.addAll(details.projects());
        }
        foldedText = everyWord();
        updatedAt = now;
        return true;
    }

    /**
     * Puts the listing on the site.
     *
     * @throws IllegalStateException when what publication asks for is missing
     */
    void publish(Instant now) {
        if (!details().isPublishable()) {
            throw new IllegalStateException("Listing " + id + " lacks a structure, or a place and an area");
        }
        status = ProviderStatus.PUBLISHED;
        withdrawalReason = null;
        dormantSince = null;
        if (publishedOn == null) {
            publishedOn = ParisDay.of(now);
        }
        updatedAt = now;
    }

    /** Takes the listing back to its authors; nobody sees it any more. */
    void unpublish(Instant now) {
        status = ProviderStatus.DRAFT;
        withdrawalReason = null;
        dormantSince = null;
        updatedAt = now;
    }

    /** Takes the listing off the site; its address answers 410 with the reason. */
    void withdraw(String reason, Instant now) {
        status = ProviderStatus.WITHDRAWN;
        withdrawalReason = reason;
        updatedAt = now;
    }

    /** Takes a withdrawal back: on the site, or hidden by its age as it was. */
    void restore(Instant now) {
        LocalDate dormant = dormantSince;
        publish(now);
        if (dormant != null) {
            sleep(dormant);
        }
    }

    /**
     * A person of the team checked that what it says is true; it comes back when its age had hidden it.
     *
     * @param day when; nobody did without one
     */
    void verify(@Nullable LocalDate day) {
        verifiedOn = day;
        if (day != null) {
            wake();
        }
    }

    /** The structure said that it is right; it comes back when its age had hidden it. */
    void confirm(LocalDate today) {
        confirmedOn = today;
        wake();
    }

    /** Hides it until somebody says that it is right. */
    void sleep(LocalDate today) {
        status = ProviderStatus.DRAFT;
        dormantSince = today;
    }

    /**
     * Says whether the structure takes requests; unknown without one.
     *
     * @param weeks of {@link Capacity#DELAY} only
     */
    void sayCapacity(@Nullable Capacity said, @Nullable Integer weeks, LocalDate today) {
        capacity = said;
        capacityWeeks = said == Capacity.DELAY ? weeks : null;
        capacityOn = said == null ? null : today;
    }

    private void wake() {
        if (isDormant()) {
            status = ProviderStatus.PUBLISHED;
        }
        dormantSince = null;
    }

    /** Is described with another word where a word stood. */
    void replaceTerm(WordList list, String code, String other) {
        switch (list) {
            case SUPPORT -> supports = replaced(supports, code, other);
            case SIZE -> sizes = replaced(sizes, code, other);
            case STRUCTURE -> structure = code.equals(structure) ? other : structure;
            case HEADCOUNT -> headcount = code.equals(headcount) ? other : headcount;
            case STAGE, MODALITY, THEME, TOOL, LEAVES ->
                throw new IllegalArgumentException("No term is replaced in " + list);
        }
        refold();
    }

    /** Has its tools searched by the names that they have now. */
    void refold() {
        foldedText = everyWord();
    }

    /** Once it has a number, gives it an external id, by which an exported file finds it again. */
    void nameForFiles() {
        if (externalId == null) {
            externalId = "fiche-" + id;
        }
    }

    /** Says where letters about it go; nowhere any more without an address. What the public reads does not change. */
    void reachAt(@Nullable String address) {
        contactEmail = address;
    }

    /** Says whose listing it is; nobody's any more without one. */
    void entrust(@Nullable Long organisation) {
        organisationId = organisation;
    }

    /** All that the listing says. */
    ProviderDetails details() {
        return new ProviderDetails(name, pitch, description, structure, headcount, seat, List.copyOf(area),
                List.copyOf(supports), List.copyOf(stages), List.copyOf(sizes), modality, names(tools), names(leaves),
                List.copyOf(languages), List.copyOf(labels), siren, website, contactEmail, List.copyOf(projects));
    }

    Long id() {
        return id;
    }

    @Nullable
    String externalId() {
        return externalId;
    }

    String name() {
        return name;
    }

    Set<Tool> tools() {
        return tools;
    }

    Set<ReplacedTool> leaves() {
        return leaves;
    }

    ProviderStatus status() {
        return status;
    }

    @Nullable
    String withdrawalReason() {
        return withdrawalReason;
    }

    /** When a person last checked that what it says is true. */
    @Nullable
    LocalDate verifiedOn() {
        return verifiedOn;
    }

    /** When the structure itself last said that its listing is right. */
    @Nullable
    LocalDate confirmedOn() {
        return confirmedOn;
    }

    /** What the structure said of its capacity, believed or not any more. */
    Optional<Capacity.Said> capacity() {
        return capacity == null || capacityOn == null
                ? Optional.empty()
                : Optional.of(new Capacity.Said(capacity, capacityWeeks, capacityOn));
    }

    /** From when its age counts: column {@code fresh_on}, which PostgreSQL computes as well. */
    LocalDate freshOn() {
        return Stream.of(verifiedOn, confirmedOn).filter(Objects::nonNull).max(Comparator.naturalOrder())
                .orElse(publishedOn == null ? ParisDay.of(updatedAt) : publishedOn);
    }

    /** Whether its age alone hides it. */
    boolean isDormant() {
        return dormantSince != null && status == ProviderStatus.DRAFT;
    }

    /** Since when its age alone hides it. */
    @Nullable
    LocalDate dormantSince() {
        return isDormant() ? dormantSince : null;
    }

    /** When the row last changed; says nothing about whether it is true. */
    Instant updatedAt() {
        return updatedAt;
    }

    /** Whose listing it is, once a curator said so. */
    @Nullable
    Long organisationId() {
        return organisationId;
    }

    boolean isExample() {
        return externalId != null && externalId.startsWith(EXAMPLE_PREFIX);
    }

    boolean isPublished() {
        return status == ProviderStatus.PUBLISHED;
    }

    private String everyWord() {
        Stream<@Nullable String> single = Stream.of(name, pitch, description, seat == null ? null : seat.communeName());
        Stream<String> several = Stream.of(names(tools), names(leaves), supports, labels).flatMap(List::stream);
        return Stream.concat(single.filter(Objects::nonNull), several).map(Folding::fold)
                .collect(Collectors.joining(" "));
    }

    private static List<String> names(Set<? extends NamedTool> tools) {
        return tools.stream().map(NamedTool::name).toList();
    }

    private static List<String> replaced(List<String> codes, String code, String other) {
        return new ArrayList<>(codes.stream().map(each -> each.equals(code) ? other : each).distinct().toList());
    }

    private static <T> void replace(Set<T> current, Set<T> wanted) {
        current.retainAll(wanted);
        current.addAll(wanted);
    }
}
