package org.emancipasso.site;

import java.util.List;

import jakarta.inject.Singleton;

import org.emancipasso.directory.PublishedCount;
import org.emancipasso.directory.RankingMessages;
import org.emancipasso.editorial.EditableText;
import org.emancipasso.editorial.EditableText.Placeholder;
import org.emancipasso.editorial.EditableTexts;
import org.emancipasso.web.FrenchNumber;
import org.emancipasso.web.WebMessages;

/** The texts of pages that administrators may change. What the law wants said as it is stays in the messages. */
@Singleton
class PageTexts implements EditableTexts {

    private final SiteConfig config;
    private final PublishedCount published;
    private final PageTextMessages say;
    private final WebMessages web;
    private final SiteMessages site;
    private final ContactMessages contact;
    private final PrivacyMessages privacy;
    private final LegalMessages legal;
    private final RankingMessages ranking;

    PageTexts(SiteConfig config, PublishedCount published, PageTextMessages say, WebMessages web, SiteMessages site,
            ContactMessages contact, PrivacyMessages privacy, LegalMessages legal, RankingMessages ranking) {
        this.config = config;
        this.published = published;
        this.say = say;
        this.web = web;
        this.site = site;
        this.contact = contact;
        this.privacy = privacy;
        this.legal = legal;
        this.ranking = ranking;
    }

    @Override
    public List<EditableText> texts() {
        Placeholder name = Placeholder.optional("site", say.siteName(), web::siteName);
        Placeholder publisher = Placeholder.optional("éditeur", say.publisher(), () -> imprint().publisher());
        return List.of(
                page("accueil", say.home(), site.lead(),
                        List.of(name, Placeholder.optional("fiches", say.listings(),
                                () -> FrenchNumber.of(published.current())))),
                page("contact", say.contact(), contact.lead(), List.of(name, publisher)),
                page("confidentialite", say.privacy(), privacy.lead(), List.of(name, publisher)),
                page("mentions-legales", say.legalMore(), "", List.of(name, publisher)),
                page("droit-de-reponse", say.reply(), legal.replyText("[" + say.director() + "]"),
                        List.of(new Placeholder(say.director(), say.directorMeaning(), true,
                                () -> imprint().director()))),
                page("classement", say.ranking(), ranking.rankingLead(), List.of(name)));
    }

    private Imprint imprint() {
        return Imprint.of(config);
    }

    private EditableText page(String code, String label, String standard, List<Placeholder> placeholders) {
        return EditableText.alone(code, label, say.pages(), standard, placeholders);
    }
}
