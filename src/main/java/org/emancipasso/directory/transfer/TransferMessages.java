package org.emancipasso.directory.transfer;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What imports and exports say to whoever runs them. */
@MessageBundle("transfer")
public interface TransferMessages {

    @Message("Le fichier « {file} » n’existe pas ou n’est pas lisible.")
    String unreadable(String file);

    @Message("Le fichier pèse {size} Mo ; un import en accepte {largest}. Coupez-le en plusieurs fichiers.")
    String tooLarge(long size, long largest);

    @Message("Le fichier n’est pas en UTF-8 : un octet illisible se trouve à cette ligne. Enregistrez-le à nouveau en choisissant « UTF-8 ».")
    String notUtf8();

    @Message("Le nom du fichier doit finir par .csv, .yaml ou .yml.")
    String unknownFormat();

    @Message("Le fichier est vide.")
    String empty();

    @Message("La colonne « {column} » n’est pas connue. Celles qui le sont : {known}.")
    String unknownColumn(String column, String known);

    @Message("La colonne « {column} » est là deux fois.")
    String repeatedColumn(String column);

    @Message("La colonne « {column} » manque dans l’en-tête.")
    String missingColumn(String column);

    @Message("Cette ligne a {found} cellules, l’en-tête en annonce {expected}. Vérifiez les virgules et les guillemets.")
    String wrongCellCount(int found, int expected);

    @Message("Le CSV n’est pas lisible : un guillemet n’est sans doute pas refermé.")
    String brokenCsv();

    @Message("Le YAML n’est pas lisible à partir d’ici. Vérifiez les retraits (des espaces), les guillemets et les deux-points.")
    String brokenYaml();

    @Message("Les ancres et les alias (« & » et « * ») ne sont pas acceptés : écrivez la valeur en entier.")
    String noAliases();

    @Message("Les étiquettes (« ! ») ne sont pas acceptées : écrivez la valeur seule, entre guillemets si elle commence ainsi.")
    String noTags();

    @Message("Trop de niveaux imbriqués : ce n’est pas une liste de fiches.")
    String tooDeep();

    @Message("Le fichier contient trop de lignes ou de valeurs. Coupez-le en plusieurs fichiers.")
    String tooMany();

    @Message("Cette ligne compte plus de {most} caractères. Coupez-la.")
    String lineTooLong(int most);

    @Message("Un caractère invisible, que rien n’affiche, se trouve ici. Effacez-le.")
    String controlCharacter();

    @Message("Le fichier doit commencer par « providers: » suivi d’une liste de fiches.")
    String noProviders();

    @Message("La clé « {key} » n’est pas connue.")
    String unknownKey(String key);

    @Message("La clé « {key} » est là deux fois.")
    String repeatedKey(String key);

    @Message("Un texte est attendu ici.")
    String textExpected();

    @Message("Une liste est attendue ici.")
    String listExpected();

    @Message("Une suite de « clé: valeur » est attendue ici.")
    String mappingExpected();

    @Message("Il manque ici l’identifiant de la fiche (external_id).")
    String idMissing();

    @Message("L’identifiant ne peut dépasser 100 caractères ni contenir d’espace.")
    String badId();

    @Message("L’identifiant « {id} » sert déjà à la ligne {line}.")
    String repeatedId(String id, int line);

    @Message("Il manque ici le nom de la structure.")
    String nameMissing();

    @Message("Ce texte compte {length} caractères ; {most} au plus.")
    String tooLong(int length, int most);

    @Message("« {code} » n’est pas une valeur connue. Celles qui le sont : {known}.")
    String unknownCode(String code, String known);

    @Message("« {code} » n’est pas un territoire : écrivez france, region:52 ou departement:44.")
    String unknownArea(String code);

    @Message("« {postcode} » n’est pas un code postal : cinq chiffres sont attendus.")
    String badPostcode(String postcode);

    @Message("Aucune commune ne répond à « {place} ».")
    String unknownPlace(String place);

    @Message("Plusieurs communes répondent à « {place} » : {choices}. Précisez le code postal ou le nom.")
    String ambiguousPlace(String place, String choices);

    @Message("« {value} » n’est pas un code de langue : fr, en, br… (ISO 639).")
    String badLanguage(String value);

    @Message("Une valeur de liste ne peut être vide, contenir « | » ni dépasser {most} caractères.")
    String badItem(int most);

    @Message("« {value} » n’est pas un nom d’outil : il y faut une lettre latine ou un chiffre.")
    String badTool(String value);

    @Message("« {value} » n’est pas un SIREN : neuf chiffres, dont un de contrôle.")
    String badSiren(String value);

    @Message("« {value} » n’est pas une adresse de site : elle commence par https:// ou http://.")
    String badWebsite(String value);

    @Message("Cette adresse de courriel n’est pas valide.")
    String badEmail();

    @Message("Il manque le nom de l’association pour qui ce projet a été fait.")
    String projectWithoutAssociation();

    @Message("L’année doit être un nombre entre 1990 et 2100.")
    String badYear();

    @Message("« {value} » n’est pas un état : draft, published ou withdrawn.")
    String badStatus(String value);

    @Message("Une fiche retirée dit pourquoi : ajoutez « withdrawal_reason ».")
    String reasonMissing();

    @Message("Pour être publiée, une fiche a besoin d’un type de structure, et d’une commune reconnue ou d’un territoire.")
    String notPublishable();

    @Message("{#if count == 1}1 problème : rien n’a été écrit.{#else}{count} problèmes : rien n’a été écrit.{/if} Corrigez le fichier.")
    String refused(int count);

    @Message("Avec --lenient, les fiches dont un lieu ou une valeur n’est pas reconnu sont gardées en brouillon.")
    String tryLenient();

    @Message("{#if read == 1}1 fiche lue{#else}{read} fiches lues{/if} : {created} {#if created < 2}créée{#else}créées{/if}, {updated} {#if updated < 2}modifiée{#else}modifiées{/if}, {unchanged} {#if unchanged < 2}inchangée{#else}inchangées{/if}.")
    String done(int read, int created, int updated, int unchanged);

    @Message("{#if count == 1}1 fiche gardée en brouillon, à compléter{#else}{count} fiches gardées en brouillon, à compléter{/if} :")
    String drafts(int count);

    @Message("{#if count == 1}1 fiche laissée de côté{#else}{count} fiches laissées de côté{/if} :")
    String skipped(int count);

    @Message("… {written} fiches écrites")
    String progress(int written);

    @Message("{count} fiches écrites.")
    String exported(long count);

    @Message("Le fichier « {file} » ne peut être écrit.")
    String unwritable(String file);

    @Message("La fiche {id} n’existe pas.")
    String noSuchListing(long id);

    @Message("« {name} » est retirée de l’annuaire.")
    String withdrawn(String name);

    @Message("Dites pourquoi la fiche est retirée : la raison sera publique.")
    String reasonNeeded();

    // ------------------------------------------------------------------ in the browser

    @Message("Importer des fiches")
    String importTitle();

    @Message("Un fichier CSV ou YAML. Vous voyez d’abord ce qu’il changerait, sans rien écrire ; puis vous décidez.")
    String importLead();

    @Message("Le fichier")
    String file();

    @Message("Date")
    String when();

    @Message("En UTF-8, de 8 Mo au plus. Le format est celui que donne l’export.")
    String fileHelp();

    @Message("Choisissez un fichier.")
    String chooseFile();

    @Message("Garder en brouillon les fiches à compléter, au lieu de tout refuser")
    String lenient();

    @Message("Vérifier le fichier")
    String check();

    @Message("Derniers imports")
    String lastImports();

    @Message("{day} · {state}")
    String runFacts(String day, String state);

    @Message("{#switch state}{#case 'REFUSED'}Refusé : rien n’a été écrit{#case 'CHECKED'}Vérifié, rien n’est encore écrit{#case 'RUNNING'}En cours : {written} sur {all}{#case 'DONE'}Terminé{#case 'FAILED'}En panne de notre côté : rien n’a été écrit. Réessayez{#case 'ABANDONED'}Abandonné : rien n’a été écrit{#case}Interrompu par un redémarrage. Renvoyez le fichier : ce qui est déjà écrit ne le sera pas deux fois{/switch}")
    String state(String state, int written, int all);

    @Message("{#if read == 1}1 fiche lue{#else}{read} fiches lues{/if} : {created} à créer, {updated} à modifier, {unchanged} déjà à jour.")
    String wouldDo(int read, int created, int updated, int unchanged);

    @Message("… et {#if count == 1}une autre ligne{#else}{count} autres lignes{/if}.")
    String moreLines(int count);

    @Message("Attendez un peu : un autre import est en cours. Le vôtre est gardé, relancez-le ensuite.")
    String busy();

    @Message("Avancement")
    String progressLabel();

    @Message("Cette page se met à jour seule. Vous pouvez la quitter : l’import continue.")
    String refreshes();

    @Message("À corriger dans le fichier")
    String refusedTitle();

    @Message("Gardées en brouillon")
    String draftsTitle();

    @Message("Laissées de côté")
    String skippedTitle();

    @Message("Tout est écrit d’un coup, ou rien. Les fiches absentes du fichier ne changent pas.")
    String beginText();

    @Message("Importer")
    String begin();

    @Message("Abandonner ce fichier")
    String abandon();

    @Message("Importer un autre fichier")
    String anotherFile();

    @Message("Exporter les fiches")
    String exportTitle();

    @Message("Toutes les fiches dans un fichier, que l’import sait relire.")
    String exportLead();

    @Message("Format")
    String format();

    @Message("YAML : toutes les fiches, brouillons et retirées comprises, avec leurs projets")
    String formatYaml();

    @Message("CSV : les fiches publiées, pour un tableur")
    String formatCsv();

    @Message("Ajouter les adresses privées (YAML). À garder pour vous.")
    String withContacts();

    @Message("Choisissez le YAML pour avoir les adresses privées : un tableau se partage trop facilement.")
    String contactsInYaml();

    @Message("Demandez à une personne qui administre le site : les adresses privées ne sortent que par elle.")
    String contactsForAdmins();

    @Message("Télécharger")
    String take();

    @Message("Chaque export est inscrit au journal.")
    String exportNote();
}
