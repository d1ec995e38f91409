package org.emancipasso.forum;

import java.util.ArrayList;
import java.util.List;

/** The beginning of what a post says, as text: for letters. What it quotes is left out, as it is somebody else's. */
public final class Extract {

    private Extract() {
    }

    /**
     * Its first paragraphs; the last one ends with « … » when there is more.
     *
     * @param html of the post
     * @param longest in characters, of all of them together
     */
    public static List<String> of(String html, int longest) {
        List<String> paragraphs = new ArrayList<>();
        int left = longest;
        for (String block : PlainText.blocks(html)) {
            if (left <= 0) {
                break;
            }
            int length = block.codePointCount(0, block.length());
            paragraphs.add(length <= left ? block : block.substring(0, block.offsetByCodePoints(0, left - 1)) + "…");
            left -= length;
        }
        return paragraphs;
    }
}
