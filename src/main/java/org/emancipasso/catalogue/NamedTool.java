package org.emancipasso.catalogue;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

/** What both kinds of tool have in common. */
@MappedSuperclass
public abstract class NamedTool {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String code;

    private String name;

    private boolean reviewed;

    private boolean offered;

    protected NamedTool() {
    }

    NamedTool(String code, String name) {
        this.code = code;
        this.name = name;
    }

    /** Its number, for good. */
    public Long id() {
        return id;
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

    /** How often it changed: who looked before is told. */
    int version() {
        return version;
    }

    /** From now on lists of words offer it; until then, only a file named it. */
    void offer() {
        offered = true;
    }

    /** A curator looked at it, and calls it so. */
    void review(String called) {
        name = called;
        reviewed = true;
        offered = true;
    }
}
