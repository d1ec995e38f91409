package org.emancipasso.directory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import org.emancipasso.directory.CriteriaReader.Reading;
import org.emancipasso.directory.MapPage.Drawn;
import org.emancipasso.directory.MapPage.Place;
import org.emancipasso.directory.MapPage.Region;
import org.emancipasso.directory.SearchPage.Kept;
import org.emancipasso.directory.SearchPage.Link;
import org.emancipasso.search.FacetedRequest;
import org.emancipasso.search.Folding;
import org.emancipasso.search.Precision;
import org.emancipasso.territory.Area;
import org.emancipasso.territory.Department;
import org.emancipasso.territory.DepartmentShapes;
import org.emancipasso.territory.DepartmentShapes.Shape;
import org.emancipasso.territory.DepartmentShapes.View;
import org.emancipasso.territory.Territories;
import org.emancipasso.web.FrenchNumber;
import org.emancipasso.web.Notice;
import org.emancipasso.web.WebConfig;
import org.jspecify.annotations.Nullable;

/** Puts the counts of departments into the words and drawings of the map. */
@Singleton
class MapPages {

    /** The least count of each shade; the legend says the same. */
    private static final List<Integer> SHADES = List.of(1, 2, 5, 10, 20);
    /** How wide a digit is at most, in units of the drawing of France. */
    private static final int DIGIT = 19;

    private final SearchPages searchPages;
    private final Territories territories;
    private final DepartmentShapes shapes;
    private final WebConfig web;
    private final DirectoryMessages search;
    private final MapMessages say;

    MapPages(SearchPages searchPages, Territories territories, DepartmentShapes shapes, WebConfig web,
            DirectoryMessages search, MapMessages say) {
        this.searchPages = searchPages;
        this.territories = territories;
        this.shapes = shapes;
        this.web = web;
        this.search = search;
        this.say = say;
    }

    MapPage page(Reading reading, Hits hits) {
        SearchCriteria criteria = reading.criteria();
        Map<String, Long> counts = hits.counts().of(Facet.DEPARTMENT.parameter);
        Map<String, Place> places = new LinkedHashMap<>();
        territories.departments().forEach(department -> places.put(department.code(),
                place(criteria, department, counts.getOrDefault(department.code(), 0L))));
        List<Shape> paris = shapes.of(View.PARIS);
        boolean degraded = hits.precision() == Precision.DEGRADED;
        return new MapPage(criteria, title(criteria), web.baseUrl() + url(criteria), notices(reading, hits),
                SearchPages.homonyms(reading, MapPages::url), degraded ? null : searchPages.understood(criteria),
                searchPages.chips(criteria, MapPages::url), kept(criteria),
                search.found(hits.total(), FrenchNumber.of(hits.total())), allOfFrance(hits),
                DirectoryRoutes.ROUTES.search(criteria.withPage(1)),
                shapes.of(View.FRANCE).stream().map(shape -> drawn(shape, places, paris.stream()
                        .noneMatch(larger -> larger.department().equals(shape.department())))).toList(),
                paris.stream().map(shape -> drawn(shape, places, true)).toList(),
                shapes.of(View.OVERSEAS).stream().map(shape -> drawn(shape, places, true)).toList(),
                regions(places), nowhere(criteria, counts), degraded);
    }

    private Place place(SearchCriteria criteria, Department department, long count) {
        String number = FrenchNumber.of(count);
        return new Place(department.name(), number, say.structuresIn(department.name(), count, number),
                (int) SHADES.stream().filter(least -> count >= least).count(),
                count == 0 ? null : only(criteria, department.code()));
    }

    /** A number stands only where a link says what it counts. */
    private static Drawn drawn(Shape shape, Map<String, Place> places, boolean linked) {
        Place place = places.get(shape.department());
        if (place == null) {
            throw new IllegalStateException("A shape of " + shape.department() + ", which is no department");
        }
        return new Drawn(place, shape.path(), shape.x(), shape.y(),
                linked && shape.room() >= DIGIT * place.count().length(), linked && place.url() != null);
    }

    /** By name; those overseas, most of one department, together at the end. */
    private List<Region> regions(Map<String, Place> places) {
        Stream<Region> european = territories.regions().stream()
                .map(region -> new Region(region.name(), territories.departments().stream()
                        .filter(department -> !department.isOverseas()
                                && Area.region(department.region()).equals(region.code()))
                        .map(department -> places.get(department.code())).toList()))
                .filter(region -> !region.places().isEmpty())
                .sorted(Comparator.comparing(region -> Folding.fold(region.name())));
        List<String> drawn = shapes.of(View.OVERSEAS).stream().map(Shape::department).toList();
        Region overseas = new Region(say.overseas(), territories.departments().stream()
                .filter(Department::isOverseas).map(Department::code)
                .filter(code -> drawn.contains(code) || places.get(code).url() != null).map(places::get).toList());
        return Stream.concat(european, Stream.of(overseas)).toList();
    }

    private @Nullable Link nowhere(SearchCriteria criteria, Map<String, Long> counts) {
        long count = counts.getOrDefault(FacetedRequest.UNKNOWN, 0L);
        return count == 0
                ? null
                : new Link(say.nowhere(), only(criteria, FacetedRequest.UNKNOWN),
                        search.structures(count, FrenchNumber.of(count)));
    }

    private @Nullable String allOfFrance(Hits hits) {
        long count = hits.counts().whatIf().getOrDefault(Area.FRANCE, 0L);
        return count == 0 ? null : say.allOfFrance(count, FrenchNumber.of(count));
    }

    private List<Notice> notices(Reading reading, Hits hits) {
        List<Notice> notices = new ArrayList<>(reading.notices());
        switch (hits.precision()) {
            case DEGRADED -> notices.addFirst(Notice.warning(say.degraded()));
            case FORGIVING -> notices.add(Notice.info(search.forgivingNotice()));
            case PARTIAL -> notices.add(Notice.info(search.partialNotice()));
            case EXACT -> {
            }
        }
        return notices;
    }

    private String title(SearchCriteria criteria) {
        return criteria.q().isBlank() ? say.title() : criteria.q() + " · " + say.title();
    }

    /** All that is asked, but the words and the place that the form shows. */
    private static List<Kept> kept(SearchCriteria criteria) {
        List<Kept> kept = new ArrayList<>(Kept.of(criteria, List.of(Facet.values())));
        if (criteria.radius() != SearchCriteria.DEFAULT_RADIUS) {
            kept.add(new Kept(DirectoryRoutes.RADIUS, "" + criteria.radius()));
        }
        Sort sort = criteria.sort();
        if (sort != null) {
            kept.add(new Kept(DirectoryRoutes.SORT, sort.code));
        }
        return kept;
    }

    private static String only(SearchCriteria criteria, String department) {
        return DirectoryRoutes.ROUTES.search(criteria.withOnly(Facet.DEPARTMENT, department));
    }

    private static String url(SearchCriteria criteria) {
        return DirectoryRoutes.ROUTES.map(criteria);
    }
}
