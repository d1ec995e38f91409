package org.emancipasso.web.export;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Under which terms the data may be taken away. */
@ConfigMapping(prefix = "emancipasso.data")
public interface DataConfig {

    /** The licence of the open data: {@code etalab} or {@code odbl}. */
    @WithDefault("etalab")
    DataLicence licence();
}
