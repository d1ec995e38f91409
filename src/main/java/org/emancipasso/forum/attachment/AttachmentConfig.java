package org.emancipasso.forum.attachment;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much people attach. */
@ConfigMapping(prefix = "emancipasso.attachments")
public interface AttachmentConfig {

    /** To one post. */
    @WithDefault("6")
    int perPost();

    /** One file, before it is drawn anew; more than 8 MB is never taken. */
    @WithDefault("8M")
    MemorySize heaviest();

    /** What one member may have kept in a day. */
    @WithDefault("60M")
    MemorySize perDay();

    /** How often what nobody sent is removed, drafts too; {@code off} when somebody else does it. */
    @WithDefault("1h")
    String careInterval();
}
