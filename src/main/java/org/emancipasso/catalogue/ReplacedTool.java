package org.emancipasso.catalogue;

import jakarta.persistence.Entity;

/** A Big Tech tool that associations leave with a provider's help. */
@Entity
public class ReplacedTool extends NamedTool {

    protected ReplacedTool() {
    }

    ReplacedTool(String code, String name) {
        super(code, name);
    }
}
