package org.emancipasso.supervision;

import io.quarkus.qute.TemplateGlobal;

/** Every address of supervision. */
public final class SupervisionRoutes {

    /** For templates: {@code {supervisionRoutes.home}}. */
    @TemplateGlobal(name = "supervisionRoutes")
    public static final SupervisionRoutes ROUTES = new SupervisionRoutes();

    public static final String HOME = "/supervision";
    static final String JSON = HOME + ".json";
    static final String ONE = "{id:[0-9]{1,18}}";
    static final String OFFLINE = ONE + "/hors-ligne";
    static final String FINE = ONE + "/marche";
    static final String EXPECTED = ONE + "/texte";
    static final String DONE = "fait";

    private SupervisionRoutes() {
    }

    /** Four numbers. */
    public String home() {
        return HOME;
    }

    /** The addresses that answer a filter. */
    String list(SupervisionFilter filter) {
        return filter.query().isEmpty() ? HOME : HOME + "?" + filter.query();
    }

    /** The same for programs. */
    String json(SupervisionFilter filter) {
        return filter.query().isEmpty() ? JSON : JSON + "?" + filter.query();
    }

    /** What is known of an address. */
    public String address(long id) {
        return HOME + "/" + id;
    }

    /** Where somebody says that it is gone. */
    public String offline(long id) {
        return address(id) + "/hors-ligne";
    }

    /** Where somebody says that it works. */
    public String fine(long id) {
        return address(id) + "/marche";
    }

    /** Where somebody says what is to be read there. */
    public String expected(long id) {
        return address(id) + "/texte";
    }
}
