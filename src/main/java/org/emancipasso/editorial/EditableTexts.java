package org.emancipasso.editorial;

import java.util.List;

/** Texts that a feature lets administrators change, as a bean. */
public interface EditableTexts {

    /** In the order in which they are listed. */
    List<EditableText> texts();
}
