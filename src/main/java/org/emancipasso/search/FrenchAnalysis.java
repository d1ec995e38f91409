package org.emancipasso.search;

import java.util.Set;

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

    /** Whole words, folded but not stemmed: how places are read, and what beginnings are compared with. */
    public static final String WORDS = "words";

    /** Whole words without their plural: what typing errors are forgiven on, because stems are too short for that. */
    public static final String SPELLING = "spelling";

    /** Beginnings of words, for the index side of search-as-you-type. */
    public static final String PREFIX = "prefix";

    /** A whole value as one folded word: exact names and alphabetical order. */
    public static final String WHOLE = "whole";

    /**
     * Words present everywhere, folded; stemmed fields leave them out. Shorter than the usual list, which holds « été »,
     * « avions » and « son »: these are things that people look for.
     */
    static final Set<String> STOP_WORDS = Set.of("a", "ai", "au", "aux", "avec", "c", "ce", "ces", "cet", "cette", "d",
            "dans", "de", "des", "du", "elle", "elles", "en", "est", "et", "etre", "eux", "il", "ils", "j", "je", "l",
            "la", "le", "les", "leur", "leurs", "lui", "m", "ma", "mais", "me", "mes", "mon", "n", "ne", "nos", "notre",
            "nous", "on", "ont", "ou", "par", "pas", "pour", "qu", "que", "qui", "s", "sa", "se", "ses", "si", "sont",
            "sur", "t", "ta", "te", "tes", "ton", "tu", "un", "une", "vos", "votre", "vous", "y");

    private static final String[] CHAR_FILTERS = {"typography", "loose_accents", "inclusive_ending", "inclusive_dotted",
            "inclusive_plural", "inclusive_dot"};

    @Override
    public void configure(ElasticsearchAnalysisConfigurationContext context) {
        // One sign for each of the many dots, dashes, apostrophes and spaces that keyboards and word processors produce. The
        // narrow space of French would stay in the word before « ? »: to Unicode, it joins words (UAX 29).
        context.charFilter("typography").type("mapping")
                .param("mappings", "’=>'", "‘=>'", "ʼ=>'", "＇=>'", "´=>'", "`=>'",
                        "⋅=>·", "•=>·", "‧=>·", "∙=>·", "・=>·", "․=>.", "⸱=>·", "‑=>-", "‐=>-", "–=>-",
                        "\\u202F=>\\u0020", "\\u00A0=>\\u0020", "œ=>oe", "Œ=>OE", "æ=>ae", "Æ=>AE", "\\u00AD=>",
                        "\\u200B=>", "\\uFEFF=>");
        // Accents that a Mac writes as signs of their own.
        context.charFilter("loose_accents").type("pattern_replace").param("pattern", "\\p{Mn}+")
                .param("replacement", "");
        // Drops « ·rice·s », « (e)s », « -e-s », « /trice »: the masculine stem stays, and stemming removes the plural.
        context.charFilter("inclusive_ending").type("pattern_replace").param("pattern", InclusiveWriting.ENDING)
                .param("replacement", "");
        context.charFilter("inclusive_dotted").type("pattern_replace").param("pattern", InclusiveWriting.DOTTED)
                .param("replacement", "");
        // « bénévole·s », « fichier(s) »
        context.charFilter("inclusive_plural").type("pattern_replace").param("pattern", InclusiveWriting.PLURAL)
                .param("replacement", "");
        // A middle dot that is left separates two words: « lecteur·lectrice ».
        context.charFilter("inclusive_dot").type("pattern_replace")
                .param("pattern", "·").param("replacement", " ");

        // Hauts-de-France, hauts de france
        context.charFilter("one_space").type("pattern_replace")
                .param("pattern", "[\\s\\-]+").param("replacement", " ");

        // l’hébergement, qu’une; aujourd’hui stays
        context.tokenFilter("elision_fr").type("elision")
                .param("articles_case", "true")
                .param("articles", "l", "m", "t", "qu", "n", "s", "j", "d", "c", "jusqu", "quoiqu", "lorsqu", "puisqu",
                        "quelqu");
        // utilisateurices, acteurices: two endings blended in one word
        context.tokenFilter("inclusive_blend_teur").type("pattern_replace")
                .param("pattern", "^(\\p{L}{2,})teu(?:rices?|reuses?)$").param("replacement", "$1teur");
        // chercheureuses, développeureuses; but not malheureuse or chaleureuse
        context.tokenFilter("inclusive_blend_eur").type("pattern_replace")
                .param("pattern", "^(?!(?:mal|bien)?heur|[cv]h?aleur|peur)(\\p{L}{2,})eureuses?$")
                .param("replacement", "$1eur");
        // conseillère, ouvrières; not mère or bière. The stemmer knows them by an accent, that people leave out.
        context.tokenFilter("feminine_ere").type("pattern_replace")
                .param("pattern", "^(\\p{L}{3,})eres?$").param("replacement", "$1er");
        context.tokenFilter("plural_fr").type("pattern_replace")
                .param("pattern", "^(\\p{L}{4,})s$").param("replacement", "$1");
        context.tokenFilter("stop_fr").type("stop")
                .param("stopwords", STOP_WORDS.stream().sorted().toArray(String[]::new));
        // What the stemmer takes for the feminine of another word, feminines that it does not know, and what people call for.
        context.tokenFilter("stem_exceptions").type("stemmer_override")
                .param("rules", "matrice => matrice", "matrices => matrice", "cicatrice => cicatrice",
                        "cicatrices => cicatrice", "elue => elu", "elues => elu", "amie => ami", "amies => ami",
                        "nouveau => nouveau", "nouveaux => nouveau", "nouvel => nouveau", "nouvelle => nouveau",
                        "nouvelles => nouveau",
                        "degooglisons => degoogliser", "degooglisez => degoogliser",
                        "degoogliser => degoogliser");
        context.tokenFilter("stem_fr").type("stemmer").param("language", "light_french");
        context.tokenFilter("beginnings").type("edge_ngram").param("min_gram", 2).param("max_gram", 20);

        // Accents go before the stemmer, so that one left out never changes a stem.
        context.analyzer(FRENCH).custom().tokenizer("standard").charFilters(CHAR_FILTERS)
                .tokenFilters("elision_fr", "lowercase", "asciifolding", "inclusive_blend_teur", "inclusive_blend_eur",
                        "feminine_ere", "stop_fr", "stem_exceptions", "stem_fr");
        context.analyzer(WORDS).custom().tokenizer("standard").charFilters(CHAR_FILTERS)
                .tokenFilters("elision_fr", "lowercase", "asciifolding", "inclusive_blend_teur", "inclusive_blend_eur");
        context.analyzer(SPELLING).custom().tokenizer("standard").charFilters(CHAR_FILTERS)
                .tokenFilters("elision_fr", "lowercase", "asciifolding", "inclusive_blend_teur", "inclusive_blend_eur",
                        "plural_fr");
        context.analyzer(PREFIX).custom().tokenizer("standard").charFilters(CHAR_FILTERS)
                .tokenFilters("elision_fr", "lowercase", "asciifolding", "inclusive_blend_teur", "inclusive_blend_eur",
                        "beginnings");
        context.normalizer(WHOLE).custom().charFilters("typography", "loose_accents", "one_space")
                .tokenFilters("lowercase", "asciifolding");
    }
}
