package org.emancipasso.directory;

import java.util.List;
import java.util.regex.Pattern;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.emancipasso.catalogue.ToolMentions;

/** The example projects that speak of a tool by its name. */
@Singleton
class ToolProjects implements ToolMentions {

    private static final Pattern SIGN = Pattern.compile("[^\\p{L}\\p{N} ]");

    private final EntityManager entityManager;
    private final DirectoryMessages say;

    ToolProjects(EntityManager entityManager, DirectoryMessages say) {
        this.entityManager = entityManager;
        this.say = say;
    }

    @Override
    public Space space() {
        return Space.PROJECTS;
    }

    @Override
    public String title() {
        return say.toolProjects();
    }

    /** As a word of its own, with its capitals: « Signal » is a tool, « un signal » is not. */
    @Override
    public Found about(String code, String name, int most) {
        List<?> found = entityManager.createNativeQuery("""
            select p.id, p.name, e.association, e.year, coalesce(e.summary, e.result, '') from example_project e
            join provider p on p.id = e.provider_id
            where p.status = 'PUBLISHED' and concat_ws(' ', e.summary, e.result) ~ :name
            order by e.year desc nulls last, p.id, e.position""", Tuple.class)
                .setParameter("name", "(^|[^[:alnum:]])" + SIGN.matcher(name).replaceAll("\\\\$0") + "([^[:alnum:]]|$)")
                .setMaxResults(most).getResultList();
        List<Mention> projects = found.stream().map(Tuple.class::cast).map(this::mention).toList();
        return projects.isEmpty() ? Found.NOTHING : new Found(projects, "", "", "", true);
    }

    private Mention mention(Tuple row) {
        Number year = row.get(3, Number.class);
        String provider = row.get(1, String.class);
        return new Mention(row.get(2, String.class) + (year == null ? "" : ", " + year),
                DirectoryRoutes.ROUTES.listing(row.get(0, Long.class), provider) + "#projets",
                row.get(4, String.class), List.of(say.projectWith(provider)));
    }
}
