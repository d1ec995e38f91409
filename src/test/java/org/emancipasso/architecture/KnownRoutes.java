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
            "GET /compte/notifications member",
            "GET /compte/notifications/reglages member",
            "GET /compte/organisations member",
            "GET /compte/organisations/creer member",
            "GET /compte/organisations/{id:[0-9]{1,18}} member",
            "GET /compte/organisations/{id:[0-9]{1,18}}/modifier member",
            "GET /compte/sessions member",
            "GET /conditions everyone",
            "GET /confidentialite everyone",
            "GET /connexion everyone",
            "GET /connexion/ouverture login",
            "GET /contact everyone",
            "GET /courriels/{token:[A-Za-z0-9_-]{1,400}} everyone",
            "GET /donnees everyone",
            "GET /donnees/annuaire.json everyone",
            "GET /equipe/courriels admin curator moderator",
            "GET /equipe/courriels/{name:[a-z0-9-]{1,60}} admin curator moderator",
            "GET /equipe/courriels/{name:[a-z0-9-]{1,60}}/rendu admin curator moderator",
            "GET /equipe/export admin curator",
            "GET /equipe/import admin curator",
            "GET /equipe/import/{id:[0-9]{1,18}} admin curator",
            "GET /equipe/journal admin moderator",
            "GET /equipe/membres admin moderator",
            "GET /equipe/membres/{id:[0-9]{1,18}} admin moderator",
            "GET /equipe/organisations admin curator",
            "GET /equipe/organisations/{id:[0-9]{1,18}} admin curator",
            "GET /equipe/prestataires/{id:[0-9]{1,18}}/organisation admin curator",
            "GET /equipe/recherches-sans-resultat admin curator",
            "GET /equipe/roles admin",
            "GET /equipe/synonymes admin curator",
            "GET /equipe/synonymes/{id:[0-9]{1,18}} admin curator",
            "GET /equipe/taxonomies admin curator",
            "GET /equipe/taxonomies/{list:[a-z-]{1,30}} admin curator",
            "GET /equipe/taxonomies/{list:[a-z-]{1,30}}/{code:[a-z0-9-]{1,100}} admin curator",
            "GET /equipe/textes admin",
            "GET /equipe/textes/{code:[a-z0-9.-]{1,80}} admin",
            "GET /invitations/{token:[A-Za-z0-9_-]{1,400}} everyone",
            "GET /membres/{id:[0-9]{1,18}} everyone",
            "GET /mentions-legales everyone",
            "GET /prestataires everyone",
            "GET /prestataires.atom everyone",
            "GET /prestataires.csv everyone",
            "GET /prestataires.geojson everyone",
            "GET /prestataires/a-z everyone",
            "GET /prestataires/carte everyone",
            "GET /prestataires/encart everyone",
            "GET /prestataires/nouveautes everyone",
            "GET /prestataires/nouveautes/{token:[A-Za-z0-9_-]{1,400}} everyone",
            "GET /prestataires/reprendre everyone",
            "GET /prestataires/suggestions/fiches everyone",
            "GET /prestataires/suggestions/lieux everyone",
            "GET /prestataires/{id:[0-9]{1,18}}{slug:(-[^/]*)?} everyone",
            "GET /robots.txt everyone",
            "GET /sitemap-{part:[0-9]{1,4}}.xml everyone",
            "GET /sitemap.xml everyone",
            "POST /bienvenue member",
            "POST /compte member",
            "POST /compte/donnees member",
            "POST /compte/effacement member",
            "POST /compte/effacement/annuler member",
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
            "POST /connexion/fin everyone",
            "POST /courriels/{token:[A-Za-z0-9_-]{1,400}} everyone",
            "POST /deconnexion member",
            "POST /equipe/courriels/{id:[0-9]{1,18}}/relance admin curator moderator",
            "POST /equipe/courriels/{name:[a-z0-9-]{1,60}}/envoi admin curator moderator",
            "POST /equipe/export/fichier admin curator",
            "POST /equipe/import admin curator",
            "POST /equipe/import/{id:[0-9]{1,18}}/abandonner admin curator",
            "POST /equipe/import/{id:[0-9]{1,18}}/lancer admin curator",
            "POST /equipe/journal/fichier admin",
            "POST /equipe/membres/{id:[0-9]{1,18}}/rouvrir admin moderator",
            "POST /equipe/membres/{id:[0-9]{1,18}}/suspendre admin moderator",
            "POST /equipe/organisations/{id:[0-9]{1,18}}/preuve admin curator",
            "POST /equipe/organisations/{id:[0-9]{1,18}}/preuve/retirer admin curator",
            "POST /equipe/prestataires/{id:[0-9]{1,18}}/organisation admin curator",
            "POST /equipe/synonymes admin curator",
            "POST /equipe/synonymes/{id:[0-9]{1,18}} admin curator",
            "POST /equipe/synonymes/{id:[0-9]{1,18}}/retirer admin curator",
            "POST /equipe/taxonomies/{list:[a-z-]{1,30}} admin curator",
            "POST /equipe/taxonomies/{list:[a-z-]{1,30}}/ordre admin curator",
            "POST /equipe/taxonomies/{list:[a-z-]{1,30}}/{code:[a-z0-9-]{1,100}} admin curator",
            "POST /equipe/taxonomies/{list:[a-z-]{1,30}}/{code:[a-z0-9-]{1,100}}/fusion admin curator",
            "POST /equipe/textes/{code:[a-z0-9.-]{1,80}} admin",
            "POST /equipe/textes/{code:[a-z0-9.-]{1,80}}/retour admin",
            "POST /invitations/{token:[A-Za-z0-9_-]{1,400}} everyone",
            "POST /prestataires/nouveautes everyone",
            "POST /prestataires/nouveautes/{token:[A-Za-z0-9_-]{1,400}} everyone",
            "POST /prestataires/nouveautes/{token:[A-Za-z0-9_-]{1,400}}/arreter everyone");

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
                    .replace("{list:[a-z-]{1,30}}", "accompagnements").replace("{code:[a-z0-9-]{1,100}}", "x")
                    .replace("{code:[a-z0-9.-]{1,80}}", "accueil")
                    .replace("{token:[A-Za-z0-9_-]{1,400}}", "x");
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
