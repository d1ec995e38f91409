package org.emancipasso.catalogue;

import java.util.List;

/**
 * What a space of the site has about a tool: each feature that has something is a bean of this type, and the page of the
 * tool shows them one after the other (docs/adr/0052). Asked outside of any transaction.
 */
public interface ToolMentions {

    /** The spaces, in the order in which they are shown. */
    enum Space {
        PROVIDERS("aide"),
        PROJECTS("projets"),
        RESOURCES("ressources"),
        TOPICS("conversations");

        private final String anchor;

        Space(String anchor) {
            this.anchor = anchor;
        }

        /** Where it stands on the page. */
        public String anchor() {
            return anchor;
        }
    }

    /** Where it is from. */
    Space space();

    /** What stands above it, in French. */
    String title();

    /**
     * What is public and about a tool, the best first.
     *
     * @param code of the tool, {@code [a-z0-9-]+}
     * @param name as its makers write it
     */
    Found about(String code, String name, int most);

    /**
     * What there is.
     *
     * @param empty what to say when there is nothing; without, the section is left out
     * @param all the words of a link to everything; empty when all is there
     * @param url where that link leads
     * @param isSure whether all that answers did; otherwise the page is not kept
     */
    record Found(List<Mention> items, String empty, String all, String url, boolean isSure) {

        /** Nothing, of which there is nothing to say. */
        public static final Found NOTHING = new Found(List.of(), "", "", "", true);
    }

    /**
     * Something about a tool.
     *
     * @param text a sentence or two, maybe empty
     * @param facts short, maybe none
     */
    record Mention(String title, String url, String text, List<String> facts) {}
}
