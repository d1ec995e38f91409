package org.emancipasso.directory;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the map. Another language: {@code messages/map_xx.properties}. */
@MessageBundle("map")
public interface MapMessages {

    @Message("L’annuaire sur la carte")
    String title();

    @Message("Combien de structures peuvent vous accompagner dans votre département, et lesquelles : la carte de l’annuaire, avec la même liste en toutes lettres.")
    String description();

    @Message("Voir la liste")
    String seeList();

    @Message("Voir sur la carte")
    String seeMap();

    @Message("Passer la carte")
    String skip();

    @Message("Carte : nombre de structures par département")
    String label();

    @Message("Paris et la petite couronne")
    String paris();

    @Message("Outre-mer")
    String overseas();

    @Message("{name} : {#if count == 0}aucune structure{#else if count == 1}1 structure{#else}{number} structures{/if}")
    String structuresIn(String name, long count, String number);

    @Message("Une structure compte dans le département de son siège, et dans ceux où elle dit intervenir : elle peut compter plusieurs fois.")
    String rule();

    @Message("{#if count == 1}1 structure intervient dans toute la France{#else}{number} structures interviennent dans toute la France{/if} ; cela ne colore aucun département de plus.")
    String allOfFrance(long count, String number);

    @Message("Combien de structures")
    String legend();

    @Message("aucune")
    String none();

    @Message("1")
    String shade1();

    @Message("2 à 4")
    String shade2();

    @Message("5 à 9")
    String shade3();

    @Message("10 à 19")
    String shade4();

    @Message("20 ou plus")
    String shade5();

    @Message("Département par département")
    String byDepartment();

    @Message("Sans département précis")
    String nowhere();

    @Message("Contours simplifiés d’après MapSVG et svg-maps (CC BY 4.0) ; outre-mer : Natural Earth.")
    String attribution();

    @Message("La recherche fine se repose un instant : ces nombres viennent d’une recherche plus simple, qui ne pardonne pas les fautes de frappe.")
    String degraded();
}
