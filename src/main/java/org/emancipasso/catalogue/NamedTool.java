package org.emancipasso.catalogue;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

/** What both kinds of tool have in common. */
@MappedSuperclass
public abstract class NamedTool {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String code;

    private String name;

    private boolean reviewed;

    protected NamedTool() {
    }

    NamedTool(String code, String name) {
        this.code = code;
        this.name = name;
    }

    /** {@code [a-z0-9-]+}, unique within its kind; the value of a filter in the URL. */
    public String code() {
        return code;
    }

    /** Its name as its makers write it. */
    public String name() {
        return name;
    }

    /** Whether a curator has looked at it; {@code false} is « à relire ». */
    public boolean isReviewed() {
        return reviewed;
    }
}
