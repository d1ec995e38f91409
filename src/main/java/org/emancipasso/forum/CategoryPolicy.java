package org.emancipasso.forum;

import java.util.List;
import java.util.Optional;

import org.emancipasso.account.Actor;
import org.emancipasso.account.Role;

/** Who may read and write where. A category names the least role; whoever has a higher one may too. */
public final class CategoryPolicy {

    /** Where nobody needs an account. */
    public static final String EVERYONE = "everyone";

    private static final List<String> LADDER = List.of(EVERYONE, Role.MEMBER, Role.CURATOR, Role.MODERATOR,
            Role.ADMIN);

    private CategoryPolicy() {
    }

    /**
     * The roles of which one must have one to read what {@code maySee} says; none when every member may.
     *
     * @param maySee {@code everyone}, or a role of {@link Role}
     */
    public static List<String> rolesThatSee(String maySee) {
        return maySee.equals(EVERYONE) || maySee.equals(Role.MEMBER)
                ? List.of()
                : LADDER.subList(LADDER.indexOf(maySee), LADDER.size());
    }

    /** Those of some that one may read. */
    public static List<Category> seen(Optional<Actor> actor, List<Category> categories) {
        return categories.stream().filter(category -> maySee(actor, category)).toList();
    }

    static boolean maySee(Optional<Actor> actor, Category category) {
        return has(actor, category.maySee());
    }

    /** Only members with a name who accepted the terms write. */
    static boolean mayCreate(Optional<Actor> actor, Category category) {
        return isReady(actor) && maySee(actor, category) && has(actor, category.mayCreate());
    }

    static boolean mayReply(Optional<Actor> actor, Category category) {
        return isReady(actor) && maySee(actor, category) && has(actor, category.mayReply());
    }

    private static boolean isReady(Optional<Actor> actor) {
        return actor.filter(Actor::isReady).isPresent();
    }

    private static boolean has(Optional<Actor> actor, String least) {
        return least.equals(EVERYONE) || actor.filter(someone -> LADDER.subList(LADDER.indexOf(least), LADDER.size())
                .stream().anyMatch(someone::is)).isPresent();
    }
}
