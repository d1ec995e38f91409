package org.emancipasso.forum;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A place of the forum.
 *
 * @param code in addresses, for good
 * @param introduction Markdown
 * @param colour one of the four of the look: {@code blue}, {@code plum}, {@code pine}, {@code brick}
 * @param maySee who may read it: {@code everyone}, or a role of {@link org.emancipasso.account.Role}
 * @param topics how many are published
 * @param lastPostAt when somebody last wrote there
 */
public record Category(long id, String code, String name, String introduction, String colour, Questions questions,
        String maySee, String mayCreate, String mayReply, int topics, @Nullable Instant lastPostAt) {}
