package org.emancipasso.account;

import java.util.List;

/**
 * What members say of themselves.
 *
 * @param displayName 2 to 60 characters, a pseudonym is welcome; empty until one was chosen
 * @param presentation at most 2,000 characters, Markdown
 * @param department code of a department, or empty
 * @param interests at most 10, in their own words of at most 40 characters
 * @param isPublic whether anyone may read it
 */
record Profile(String displayName, String presentation, String department, List<String> interests, Theme theme,
        boolean isPublic) {}
