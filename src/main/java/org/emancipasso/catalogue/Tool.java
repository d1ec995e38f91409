package org.emancipasso.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** A free tool that providers practise. */
@Entity
public class Tool implements NamedTool {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String code;

    private String name;

    private boolean reviewed;

    protected Tool() {
    }

    Tool(String code, String name) {
        this.code = code;
        this.name = name;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String name() {
        return name;
    }

    /** Whether a curator has looked at it; {@code false} is « à relire ». */
    public boolean isReviewed() {
        return reviewed;
    }
}
