package org.emancipasso.catalogue;

import jakarta.persistence.Entity;

/** A free tool that providers practise. */
@Entity
public class Tool extends NamedTool {

    protected Tool() {
    }

    Tool(String code, String name) {
        super(code, name);
    }
}
