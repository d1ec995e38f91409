package org.emancipasso.search;

import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;

import io.quarkus.hibernate.search.orm.elasticsearch.SearchExtension;

/**
 * How French is cut into words that can be compared: elision, accents, ligatures, stems, and <em>inclusive writing</em>,
 * so that {@code utilisateur·rice·s}, {@code utilisateurices} and {@code utilisatrices} are one word. Made of filters
 * that Elasticsearch and OpenSearch both carry. The table of cases is {@code FrenchAnalysisTest}.
 */
@SearchExtension
public class FrenchAnalysis implements ElasticsearchAnalysisConfigurer {

    /** Stemmed French text: what most fields are searched with. */
    public static final String FRENCH = "french";

    /** Whole words, folded but not stemmed: what typing errors are forgiven on. */
    public static final String WORDS = "words";

    /** Beginnings of words, for the index side of search-as-you-type. */
    public static final String PREFIX = "prefix";

    /** A whole value as one folded word: exact names and alphabetical order. */
    public static final String WHOLE = "whole";

    /** Feminine endings that follow a separator: adhérent·e, utilisateur(rice), salarié-e-s, conseiller.ère. */
    private static final String FEMININE = "(?:trices?|rices?|ices?|euses?|[iï]?[èe]res?|sses?|ennes?|nes?|les?|ves?|tes?|ses?|ches?|es?)";

    private static final String[] CHAR_FILTERS = {"typography", "inclusive_ending", "inclusive_dot"};

    @Override
    public void configure(ElasticsearchAnalysisConfigurationContext context) {
        // One sign for each of the many dots and apostrophes that keyboards and word processors produce.
        context.charFilter("typography").type("mapping")
                .param("mappings", "’=>'", "‘=>'", "ʼ=>'", "＇=>'", "⋅=>·", "•=>·", "‧=>·", "∙=>·", "・=>·",
                        "œ=>oe", "Œ=>OE", "æ=>ae", "Æ=>AE", "‑=>-", "\\u00AD=>");
        // Drops « ·rice·s », « (e)s », « -e-s », « .ices »: the masculine stem stays, and stemming removes the plural.
        context.charFilter("inclusive_ending").type("pattern_replace")
                .param("pattern", "(?<=\\p{L}{2})[·.\\-/(]" + FEMININE + "\\)?(?:[·.\\-/(]?s)?\\)?(?!\\p{L})")
                .param("replacement", "");
        // A middle dot that is left separates two words: « lecteur·lectrice ».
        context.charFilter("inclusive_dot").type("pattern_replace")
                .param("pattern", "·").param("replacement", " ");

        // l’hébergement, qu’une, aujourd’hui stays
        context.tokenFilter("elision_fr").type("elision")
                .param("articles_case", "true")
                .param("articles", "l", "m", "t", "qu", "n", "s", "j", "d", "c", "jusqu", "quoiqu", "lorsqu", "puisqu");
        // utilisateurices, acteurices, animateureuses: two endings blended in one word
        context.tokenFilter("inclusive_blend_teur").type("pattern_replace")
                .param("pattern", "^(\\p{L}{2,})teu(?:rices?|reuses?)$").param("replacement", "$1teur");
        context.tokenFilter("inclusive_blend_eur").type("pattern_replace")
                .param("pattern", "^(\\p{L}{3,})eureuses?$").param("replacement", "$1eur");
        // le, la, des, pour…: present everywhere, they say nothing
        context.tokenFilter("stop_fr").type("stop").param("stopwords", "_french_");
        context.tokenFilter("stem_fr").type("stemmer").param("language", "light_french");
        context.tokenFilter("beginnings").type("edge_ngram").param("min_gram", 2).param("max_gram", 20);

        context.analyzer(FRENCH).custom().tokenizer("standard").charFilters(CHAR_FILTERS)
                .tokenFilters("elision_fr", "lowercase", "inclusive_blend_teur", "inclusive_blend_eur", "stop_fr",
                        "stem_fr", "asciifolding");
        context.analyzer(WORDS).custom().tokenizer("standard").charFilters(CHAR_FILTERS)
                .tokenFilters("elision_fr", "lowercase", "inclusive_blend_teur", "inclusive_blend_eur", "stop_fr",
                        "asciifolding");
        context.analyzer(PREFIX).custom().tokenizer("standard").charFilters(CHAR_FILTERS)
                .tokenFilters("elision_fr", "lowercase", "asciifolding", "beginnings");
        context.normalizer(WHOLE).custom().charFilters("typography").tokenFilters("lowercase", "asciifolding");
    }
}
