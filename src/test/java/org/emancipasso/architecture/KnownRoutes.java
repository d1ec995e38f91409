package org.emancipasso.architecture;

import java.util.List;

/** Every address of the platform and who may call it, written by hand. */
public final class KnownRoutes {

    static final List<String> KNOWN = List.of(
            "GET / everyone",
            "GET /accessibilite everyone",
            "GET /api everyone",
            "GET /api/openapi.json everyone",
            "GET /api/v1/providers everyone",
            "GET /api/v1/providers/{id:[0-9]{1,18}} everyone",
            "GET /api/v1/taxonomies everyone",
            "GET /bienvenue member",
            "GET /comment-nous-classons everyone",
            "GET /compte member",
            "GET /compte/donnees member",
            "GET /compte/donnees/{token:[A-Za-z0-9_-]{1,400}} member",
            "GET /compte/effacement member",
            "GET /compte/fiches member",
            "GET /compte/fiches/{id:[0-9]{1,18}} member",
            "GET /compte/fiches/{id:[0-9]{1,18}}/modifier member",
            "GET /compte/notifications member",
            "GET /compte/notifications/reglages member",
            "GET /compte/organisations member",
            "GET /compte/organisations/creer member",
            "GET /compte/organisations/{id:[0-9]{1,18}} member",
            "GET /compte/organisations/{id:[0-9]{1,18}}/modifier member",
            "GET /compte/sessions member",
            "GET /conditions everyone",
            "GET /confidentialite everyone",
            "GET /confirmer/{token:[A-Za-z0-9_-]{1,400}} everyone",
            "GET /connexion everyone",
            "GET /connexion/ouverture login",
            "GET /contact everyone",
            "GET /courriels/{token:[A-Za-z0-9_-]{1,400}} everyone",
            "GET /decisions everyone",
            "GET /decisions/{token:[A-Za-z0-9_-]{43}} everyone",
            "GET /decisions/{year:20[0-9]{2}} everyone",
            "GET /demandes/{token:[A-Za-z0-9_-]{1,400}} everyone",
            "GET /donnees everyone",
            "GET /donnees/annuaire.json everyone",
            "GET /equipe/courriels admin curator moderator",
            "GET /equipe/courriels/{name:[a-z0-9-]{1,60}} admin curator moderator",
            "GET /equipe/courriels/{name:[a-z0-9-]{1,60}}/rendu admin curator moderator",
            "GET /equipe/demandes admin curator",
            "GET /equipe/formulaires admin curator moderator",
            "GET /equipe/journal admin moderator",
            "GET /equipe/membres admin moderator",
            "GET /equipe/membres/{id:[0-9]{1,18}} admin moderator",
            "GET /equipe/organisations admin curator",
            "GET /equipe/organisations/{id:[0-9]{1,18}} admin curator",
            "GET /equipe/prestataires admin curator",
            "GET /equipe/prestataires/{id:[0-9]{1,18}}/organisation admin curator",
            "GET /invitations/{token:[A-Za-z0-9_-]{1,400}} everyone",
            "GET /ma-fiche/{token:[A-Za-z0-9_-]{1,400}} everyone",
            "GET /membres/{id:[0-9]{1,18}} everyone",
            "GET /mentions-legales everyone",
            "GET /moderation admin curator moderator",
            "GET /moderation/retirer/{type:[a-z-]{1,40}}/{id:[0-9]{1,18}} admin curator moderator",
            "GET /moderation/{id:[0-9]{1,18}} admin curator moderator",
            "GET /oppositions/{token:[A-Za-z0-9_-]{1,400}} everyone",
            "GET /prestataires everyone",
            "GET /prestataires.atom everyone",
            "GET /prestataires.csv everyone",
            "GET /prestataires.geojson everyone",
            "GET /prestataires/a-z everyone",
            "GET /prestataires/carte everyone",
            "GET /prestataires/encart everyone",
            "GET /prestataires/fraicheur everyone",
            "GET /prestataires/personne everyone",
            "GET /prestataires/proposer everyone",
            "GET /prestataires/proposer/doublons everyone",
            "GET /prestataires/propositions/{token:[A-Za-z0-9_-]{1,400}} everyone",
            "GET /prestataires/reprendre everyone",
            "GET /prestataires/suggestions/fiches everyone",
            "GET /prestataires/suggestions/lieux everyone",
            "GET /prestataires/{id:[0-9]{1,18}}/a-jour member",
            "GET /prestataires/{id:[0-9]{1,18}}/corriger everyone",
            "GET /prestataires/{id:[0-9]{1,18}}/ecrire everyone",
            "GET /prestataires/{id:[0-9]{1,18}}/joindre everyone",
            "GET /prestataires/{id:[0-9]{1,18}}/lien everyone",
            "GET /prestataires/{id:[0-9]{1,18}}/revendiquer member",
            "GET /prestataires/{id:[0-9]{1,18}}{slug:(-[^/]*)?} everyone",
            "GET /reponses/{token:[A-Za-z0-9_-]{1,400}} everyone",
            "GET /robots.txt everyone",
            "GET /signaler/{type:[a-z-]{1,40}}/{id:[0-9]{1,18}} everyone",
            "GET /sitemap-{part:[0-9]{1,4}}.xml everyone",
            "GET /sitemap.xml everyone",
            "POST /bienvenue member",
            "POST /compte member",
            "POST /compte/donnees member",
            "POST /compte/effacement member",
            "POST /compte/effacement/annuler member",
            "POST /compte/fiches/{id:[0-9]{1,18}}/modifier member",
            "POST /compte/notifications/lues member",
            "POST /compte/notifications/reglages member",
            "POST /compte/notifications/{id:[0-9]{1,18}}/lecture member",
            "POST /compte/organisations/creer member",
            "POST /compte/organisations/reponse member",
            "POST /compte/organisations/{id:[0-9]{1,18}}/code member",
            "POST /compte/organisations/{id:[0-9]{1,18}}/invitations/retirer member",
            "POST /compte/organisations/{id:[0-9]{1,18}}/inviter member",
            "POST /compte/organisations/{id:[0-9]{1,18}}/modifier member",
            "POST /compte/organisations/{id:[0-9]{1,18}}/parole member",
            "POST /compte/organisations/{id:[0-9]{1,18}}/personnes/retirer member",
            "POST /compte/organisations/{id:[0-9]{1,18}}/preuve member",
            "POST /compte/organisations/{id:[0-9]{1,18}}/quitter member",
            "POST /compte/organisations/{id:[0-9]{1,18}}/relecture member",
            "POST /compte/organisations/{id:[0-9]{1,18}}/role member",
            "POST /compte/sessions/fermer member",
            "POST /compte/sessions/fermer-les-autres member",
            "POST /confirmer/{token:[A-Za-z0-9_-]{1,400}} everyone",
            "POST /connexion/fin everyone",
            "POST /courriels/{token:[A-Za-z0-9_-]{1,400}} everyone",
            "POST /decisions/{token:[A-Za-z0-9_-]{43}} everyone",
            "POST /deconnexion member",
            "POST /demandes/{token:[A-Za-z0-9_-]{1,400}} everyone",
            "POST /equipe/courriels/{id:[0-9]{1,18}}/relance admin curator moderator",
            "POST /equipe/courriels/{name:[a-z0-9-]{1,60}}/envoi admin curator moderator",
            "POST /equipe/formulaires/{name:[a-z0-9-]{1,60}} admin curator moderator",
            "POST /equipe/membres/{id:[0-9]{1,18}}/rouvrir admin moderator",
            "POST /equipe/membres/{id:[0-9]{1,18}}/suspendre admin moderator",
            "POST /equipe/organisations/{id:[0-9]{1,18}}/preuve admin curator",
            "POST /equipe/organisations/{id:[0-9]{1,18}}/preuve/retirer admin curator",
            "POST /equipe/prestataires/{id:[0-9]{1,18}}/organisation admin curator",
            "POST /equipe/prestataires/{id:[0-9]{1,18}}/verification admin curator",
            "POST /invitations/{token:[A-Za-z0-9_-]{1,400}} everyone",
            "POST /ma-fiche/{token:[A-Za-z0-9_-]{1,400}} everyone",
            "POST /moderation/decisions/{id:[0-9]{1,18}}/annuler admin curator moderator",
            "POST /moderation/lot admin curator moderator",
            "POST /moderation/retirer/{type:[a-z-]{1,40}}/{id:[0-9]{1,18}} admin curator moderator",
            "POST /moderation/{id:[0-9]{1,18}}/accepter admin curator moderator",
            "POST /moderation/{id:[0-9]{1,18}}/avis admin curator moderator",
            "POST /moderation/{id:[0-9]{1,18}}/plus-tard admin curator moderator",
            "POST /moderation/{id:[0-9]{1,18}}/prendre admin curator moderator",
            "POST /moderation/{id:[0-9]{1,18}}/question admin curator moderator",
            "POST /moderation/{id:[0-9]{1,18}}/refuser admin curator moderator",
            "POST /moderation/{id:[0-9]{1,18}}/rendre admin curator moderator",
            "POST /oppositions/{token:[A-Za-z0-9_-]{1,400}} everyone",
            "POST /prestataires/personne everyone",
            "POST /prestataires/proposer everyone",
            "POST /prestataires/propositions/{token:[A-Za-z0-9_-]{1,400}} everyone",
            "POST /prestataires/{id:[0-9]{1,18}}/a-jour member",
            "POST /prestataires/{id:[0-9]{1,18}}/corriger everyone",
            "POST /prestataires/{id:[0-9]{1,18}}/ecrire everyone",
            "POST /prestataires/{id:[0-9]{1,18}}/joindre everyone",
            "POST /prestataires/{id:[0-9]{1,18}}/lien everyone",
            "POST /prestataires/{id:[0-9]{1,18}}/revendiquer member",
            "POST /prestataires/{id:[0-9]{1,18}}/revendiquer/abandon member",
            "POST /prestataires/{id:[0-9]{1,18}}/revendiquer/code member",
            "POST /prestataires/{id:[0-9]{1,18}}/revendiquer/fichier member",
            "POST /prestataires/{id:[0-9]{1,18}}/revendiquer/preuve member",
            "POST /prestataires/{id:[0-9]{1,18}}/revendiquer/relecture member",
            "POST /reponses/{token:[A-Za-z0-9_-]{1,400}} everyone",
            "POST /signaler/{type:[a-z-]{1,40}}/{id:[0-9]{1,18}} everyone");

    /**
     * One of them.
     *
     * @param caller {@code everyone}, {@code login} (sent to the login server), or the roles that may
     */
    public record Route(String verb, String path, String caller) {

        /** An address that it answers. */
        public String example() {
            return path.replace("{id:[0-9]{1,18}}", "1").replace("{slug:(-[^/]*)?}", "")
                    .replace("{part:[0-9]{1,4}}", "1").replace("{name:[a-z0-9-]{1,60}}", "essai")
                    .replace("{token:[A-Za-z0-9_-]{1,400}}", "x")
                    .replace("{token:[A-Za-z0-9_-]{43}}", "x".repeat(43)).replace("{year:20[0-9]{2}}", "2026")
                    .replace("{type:[a-z-]{1,40}}", "fiche");
        }

        @Override
        public String toString() {
            return verb + " " + path;
        }
    }

    private KnownRoutes() {
    }

    /** All of them. */
    public static List<Route> all() {
        return KNOWN.stream().map(line -> line.split(" ", 3)).map(part -> new Route(part[0], part[1], part[2]))
                .toList();
    }
}
