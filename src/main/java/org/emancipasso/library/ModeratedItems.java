package org.emancipasso.library;

import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.emancipasso.account.Actor;
import org.emancipasso.account.Role;
import org.emancipasso.library.ItemService.Stored;
import org.emancipasso.moderation.Moderatable;
import org.emancipasso.moderation.Reviewable;
import org.jspecify.annotations.Nullable;

/** Resources, as what one may report and staff may hide. */
@ApplicationScoped
class ModeratedItems implements Moderatable {

    private final ItemService items;
    private final LibraryMessages say;

    ModeratedItems(ItemService items, LibraryMessages say) {
        this.items = items;
        this.say = say;
    }

    @Override
    public String type() {
        return LibraryRoutes.MODERATED;
    }

    @Override
    public String label() {
        return say.moderated();
    }

    @Override
    public Reviewable.Space space() {
        return Reviewable.Space.LIBRARY;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.CURATOR, Role.MODERATOR, Role.ADMIN);
    }

    @Override
    public Optional<Moderated> find(long id) {
        return items.find(id).filter(item -> item.status() != ItemStatus.DRAFT).map(ModeratedItems::moderated);
    }

    @Override
    public boolean hide(long id, String reason, Actor actor) {
        return items.withdraw(actor.id(), id, reason);
    }

    @Override
    public boolean restore(long id, String reason, @Nullable Actor actor) {
        return items.restore(actor == null ? null : actor.id(), id, reason);
    }

    /** Nobody is told of a decision: whoever made it elsewhere has no part in what we say of it. */
    private static Moderated moderated(Stored item) {
        return new Moderated(item.details().title(), LibraryRoutes.ROUTES.item(item.id(), item.details().title()),
                item.status() == ItemStatus.WITHDRAWN, null, Optional.empty());
    }
}
