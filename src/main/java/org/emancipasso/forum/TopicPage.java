package org.emancipasso.forum;

import java.util.List;
import java.util.Map;

import org.emancipasso.account.organisation.Spokespeople.SpokenFor;
import org.emancipasso.forum.QuestionWords.Answer;
import org.emancipasso.forum.draft.Desk;
import org.emancipasso.web.FrenchMoment;
import org.emancipasso.web.Notice;
import org.emancipasso.web.markdown.Markdown;

import io.quarkus.qute.RawString;

/**
 * A page of a topic.
 *
 * @param answers what the form of the category asked; on the first page only
 * @param solution the post that answered; empty when there is none
 * @param reply the form, when the visitor may answer
 * @param description the beginning of the first post of the page
 * @param data for machines, see {@link TopicData}; empty on all pages but the first
 * @param report where one reports it; empty when nobody sees it
 * @param moderate where moderators look after it; empty for others
 * @param listings where the listings are that may help; empty when it looks for nobody
 * @param voices who shares the need; on the first page only
 * @param wayIn what is left to do before one may answer; empty for those who may, and where nobody may
 */
record TopicPage(long id, String title, String category, String categoryUrl, String colour, String url,
        List<String> marks, List<Tag> tags, String replies, List<Answer> answers, List<PostView> posts,
        SolutionLink solution, PageLinks pages, List<ReplyForm> reply, WayIn wayIn, String report, String moderate,
        boolean isClosed, List<Notice> notices, String description, String feed, RawString data,
        String listings, Voices voices) {

    /**
     * A post.
     *
     * @param position « Message 3 »; empty before it is published
     * @param author empty profile when they have none
     * @param initials of the author, for the eye
     * @param isAsker whether the author opened the conversation
     * @param speaksFor empty when for nobody
     * @param stub what stands where the text was; empty when it is there
     * @param folded that text, for its author and for moderators
     * @param actions of whoever reads
     */
    record PostView(long id, String anchor, String url, String position, String author, String initials,
            boolean isAsker, String profile, String speaksFor, FrenchMoment at, String edited, RawString text,
            String stub, Folded folded,
            boolean isSolution,
            boolean isHeld, String thanks, Actions actions) {}

    /** What whoever reads may do with a post; addresses, empty when they may not. */
    record Actions(String quote, String edit, String delete, String thank, String unthank, String solve,
            String unsolve, String report, String moderate) {

        /** Those of a post that nobody else sees. */
        Actions moderated(String address) {
            return new Actions(quote, edit, delete, thank, unthank, solve, unsolve, report, address);
        }

        static final Actions NONE = new Actions("", "", "", "", "", "", "", "", "");
    }

    /**
     * What is not shown any more.
     *
     * @param reason why; empty when nobody said
     */
    record Folded(RawString text, String reason) {

        static final Folded NONE = new Folded(Markdown.kept(""), "");
    }

    /**
     * The post that answered.
     *
     * @param extract how it begins, without what it quotes
     */
    record SolutionLink(String url, String author, String extract) {

        static final SolutionLink NONE = new SolutionLink("", "", "");
    }

    /** Where one becomes able to answer. */
    record WayIn(String url, String text) {

        static final WayIn NONE = new WayIn("", "");
    }

    /** The pages around this one. */
    record PageLinks(int page, int last, String previous, String next, List<PageLink> near) {}

    /** One of them. */
    record PageLink(int page, String url, boolean isCurrent) {}

    /** The form of an answer. */
    record ReplyForm(String action, String text, String key, Desk desk, List<SpokenFor> organisations,
            String organisation,
            Map<String, String> problems, RawString preview) {

        /** What is wrong with a field, empty when nothing is. */
        public String problem(String field) {
            return problems.getOrDefault(field, "");
        }
    }
}
