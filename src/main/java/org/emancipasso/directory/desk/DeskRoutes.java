package org.emancipasso.directory.desk;

import io.quarkus.qute.TemplateGlobal;

/** Every address of the editor's desk. */
public final class DeskRoutes {

    /** For templates: {@code {deskRoutes.all}}. */
    @TemplateGlobal(name = "deskRoutes")
    public static final DeskRoutes ROUTES = new DeskRoutes();

    static final String ALL = "/compte/fiches";
    static final String ONE = "/{id:[0-9]{1,18}}";

    /** The parameter of a page that says that something was just done. */
    public static final String DONE = "fait";

    private DeskRoutes() {
    }

    /** The listings that one looks after. */
    public String all() {
        return ALL;
    }

    /** One of them. */
    public String one(long id) {
        return ALL + "/" + id;
    }

    /** Where one changes it. */
    public String edit(long id) {
        return one(id) + "/modifier";
    }
}
