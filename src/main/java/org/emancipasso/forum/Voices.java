package org.emancipasso.forum;

import java.util.List;

import org.emancipasso.account.organisation.Spokespeople.SpokenFor;

/**
 * Who shares a need, as its page shows it.
 *
 * @param text how many there are; empty where nobody is counted
 * @param names of the organisations that wanted to be named
 * @param give where whoever reads says that they do; empty when they may not, or did
 * @param takeBack where they take it back
 * @param organisations for whom they may say so
 */
record Voices(String text, List<String> names, String give, String takeBack, List<SpokenFor> organisations) {

    static final Voices NONE = new Voices("", List.of(), "", "", List.of());
}
