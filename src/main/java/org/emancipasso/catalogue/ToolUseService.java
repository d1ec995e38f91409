package org.emancipasso.catalogue;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.emancipasso.account.Actor;
import org.emancipasso.account.organisation.Spokespeople;

/** « Des associations l'utilisent »: whoever speaks for a proven organisation says so for it, once, and takes it back. */
@ApplicationScoped
class ToolUseService {

    private final ToolRepository tools;
    private final ToolUseRepository uses;
    private final Spokespeople spokespeople;
    private final Clock clock;

    ToolUseService(ToolRepository tools, ToolUseRepository uses, Spokespeople spokespeople, Clock clock) {
        this.tools = tools;
        this.uses = uses;
        this.spokespeople = spokespeople;
        this.clock = clock;
    }

    /**
     * Says whether an organisation uses a described tool.
     *
     * @return whether they may say so
     */
    @Transactional
    boolean say(Actor actor, long tool, long organisation, boolean isUsed) {
        if (tools.sheet(tool).filter(ToolSheet::isDescribed).isEmpty()
                || spokespeople.of(actor.id(), organisation).isEmpty()) {
            return false;
        }
        if (isUsed) {
            uses.declare(tool, organisation, actor.id(), clock.instant());
        } else {
            uses.takeBack(tool, organisation);
        }
        return true;
    }
}
