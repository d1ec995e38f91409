package org.emancipasso.web.cache;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How pages are kept. */
@ConfigMapping(prefix = "emancipasso.page-cache")
public interface PageCacheConfig {

    /** For all pages of this process together; {@code 0} keeps none. */
    @WithDefault("32M")
    MemorySize size();
}
