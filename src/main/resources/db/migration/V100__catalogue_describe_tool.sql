SET lock_timeout = '2s';

-- A tool that somebody named becomes one that the site describes (docs/adr/0051).
ALTER TABLE tool
    ADD COLUMN state text NOT NULL DEFAULT 'DRAFT' CHECK (state IN ('DRAFT', 'DESCRIBED', 'WITHDRAWN')),
    ADD COLUMN pitch text,
    -- what changes for whoever comes from what it replaces
    ADD COLUMN difference text,
    ADD COLUMN licence text,
    ADD COLUMN website text,
    ADD COLUMN categories varchar[] NOT NULL DEFAULT '{}',
    ADD COLUMN spellings varchar[] NOT NULL DEFAULT '{}',
    ADD COLUMN withdrawal_reason text,
    -- when it was first shown
    ADD COLUMN described_at timestamptz,
    ADD COLUMN changed_at timestamptz,
    -- false: only a file named it; no list of words offers it
    ADD COLUMN offered boolean NOT NULL DEFAULT true,
    ADD CONSTRAINT described_whole CHECK (state <> 'DESCRIBED' OR pitch IS NOT NULL AND licence IS NOT NULL
        AND website IS NOT NULL AND described_at IS NOT NULL AND cardinality(categories) > 0 AND offered),
    ADD CONSTRAINT withdrawn_for_a_reason CHECK (state <> 'WITHDRAWN' OR withdrawal_reason IS NOT NULL);
ALTER TABLE replaced_tool ADD COLUMN offered boolean NOT NULL DEFAULT true;
CREATE INDEX tool_state ON tool (state);

CREATE TABLE tool_replaces (
    tool_id          bigint NOT NULL REFERENCES tool ON DELETE CASCADE,
    replaced_tool_id bigint NOT NULL REFERENCES replaced_tool ON DELETE CASCADE,
    PRIMARY KEY (tool_id, replaced_tool_id)
);
CREATE INDEX tool_replaces_replaced ON tool_replaces (replaced_tool_id);

-- Where the page of a tool went that was merged into another.
CREATE TABLE tool_merged (
    id        bigint PRIMARY KEY,
    target_id bigint NOT NULL REFERENCES tool ON DELETE CASCADE,
    CHECK (id <> target_id)
);
CREATE INDEX tool_merged_target ON tool_merged (target_id);

-- Which organisations use it, as somebody said who speaks for them.
CREATE TABLE tool_use (
    tool_id         bigint      NOT NULL REFERENCES tool ON DELETE CASCADE,
    organisation_id bigint      NOT NULL REFERENCES organisation ON DELETE CASCADE,
    declared_by     bigint REFERENCES member ON DELETE SET NULL,
    declared_at     timestamptz NOT NULL,
    PRIMARY KEY (tool_id, organisation_id)
);
CREATE INDEX tool_use_organisation ON tool_use (organisation_id);
CREATE INDEX tool_use_declared_by ON tool_use (declared_by) WHERE declared_by IS NOT NULL;

GRANT SELECT, INSERT, DELETE ON tool_replaces TO ${application};
GRANT SELECT, INSERT, UPDATE, DELETE ON tool_merged, tool_use TO ${application};

CREATE TRIGGER page_change AFTER INSERT OR UPDATE OR DELETE ON tool_replaces
    FOR EACH ROW EXECUTE FUNCTION note_page_change('directory');
CREATE TRIGGER page_change AFTER INSERT OR UPDATE OR DELETE ON tool_use
    FOR EACH ROW EXECUTE FUNCTION note_page_change('directory');

-- What one needs a tool for. Curators keep them with the other words.
INSERT INTO term (taxonomy, code, position, label, help) VALUES
    ('tool-category', 'fichiers', 1, 'Ranger et partager des fichiers', 'Un seul endroit pour les documents de l’association'),
    ('tool-category', 'ecrire', 2, 'Écrire à plusieurs', 'Un compte rendu, un dossier, à plusieurs et en même temps'),
    ('tool-category', 'bureautique', 3, 'Rédiger, calculer, présenter', 'La suite bureautique de tous les jours'),
    ('tool-category', 'courriel', 4, 'Échanger des courriels', 'Boîtes aux lettres et logiciels pour les lire'),
    ('tool-category', 'groupes', 5, 'Écrire à tout un groupe', 'Listes de diffusion et lettres d’information'),
    ('tool-category', 'discuter', 6, 'Discuter au quotidien', 'Messages de l’équipe, sur ordinateur et téléphone'),
    ('tool-category', 'visio', 7, 'Se réunir à distance', 'Réunions, ateliers et webinaires'),
    ('tool-category', 'dates', 8, 'Trouver une date, tenir un agenda', 'Réunions, permanences, salles'),
    ('tool-category', 'evenements', 9, 'Annoncer un événement', 'Le faire connaître, inscrire, vendre des billets'),
    ('tool-category', 'formulaires', 10, 'Poser des questions', 'Formulaires, enquêtes et inscriptions'),
    ('tool-category', 'projets', 11, 'Suivre des tâches et des projets', 'Qui fait quoi, et où on en est'),
    ('tool-category', 'membres', 12, 'Gérer les adhésions et les contacts', 'Cotisations, dons, fichier des membres'),
    ('tool-category', 'comptes', 13, 'Tenir les comptes', 'Comptabilité, factures, stocks'),
    ('tool-category', 'donnees', 14, 'Ranger des données', 'Quand le tableur ne suffit plus'),
    ('tool-category', 'site', 15, 'Avoir un site web', 'Le faire, le tenir à jour, en connaître la fréquentation'),
    ('tool-category', 'reseaux', 16, 'Être présent sur les réseaux', 'Parler de ce que vous faites sans publicité ni pistage'),
    ('tool-category', 'videos', 17, 'Diffuser des vidéos et des sons', 'Films, émissions, podcasts'),
    ('tool-category', 'images', 18, 'Faire des affiches et des images', 'Dessin, photo, mise en page'),
    ('tool-category', 'cartes', 19, 'Faire des cartes', 'Lieux, parcours, acteurs d’un territoire'),
    ('tool-category', 'savoirs', 20, 'Garder la mémoire du groupe', 'Wikis et documentation'),
    ('tool-category', 'decider', 21, 'Décider ensemble', 'Débattre, voter, consulter les membres'),
    ('tool-category', 'mots-de-passe', 22, 'Partager des mots de passe', 'Sans les écrire dans un tableur'),
    ('tool-category', 'ordinateurs', 23, 'Faire durer les ordinateurs', 'Un système libre, pour du matériel ancien aussi'),
    ('tool-category', 'heberger', 24, 'Héberger soi-même', 'Avoir ses propres services, chez soi ou chez un hébergeur'),
    ('tool-category', 'apprendre', 25, 'Former et apprendre', 'Cours, exercices, médiation numérique');
