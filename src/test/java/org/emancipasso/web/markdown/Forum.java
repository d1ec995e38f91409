package org.emancipasso.web.markdown;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What a forum would answer: two members, a page, a picture, a message; and how often it was asked. */
class Forum implements References {

    final Map<String, Set<String>> asked = new HashMap<>();

    @Override
    public String site() {
        return "https://nous.invalid";
    }

    @Override
    public boolean isQuotable(String path) {
        return path.startsWith("/forum/messages/");
    }

    @Override
    public Map<String, String> members(Set<String> handles) {
        asked.put("members", handles);
        return Map.of("camille", "/membres/1", "éloïse-d", "/membres/2");
    }

    @Override
    public Map<String, Card> cards(Set<String> paths) {
        asked.put("cards", paths);
        return Map.of("/prestataires/1-nuage", new Card("Nuage & Cie <3", "Hébergeur à Guéret"));
    }

    @Override
    public Map<String, Picture> pictures(Set<String> paths) {
        asked.put("pictures", paths);
        return Map.of("/forum/pieces/1", new Picture("/forum/pieces/1/petite", 640, 480));
    }
}
