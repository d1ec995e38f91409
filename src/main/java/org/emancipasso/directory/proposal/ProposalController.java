package org.emancipasso.directory.proposal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.emancipasso.directory.DirectoryRoutes;
import org.emancipasso.directory.proposal.Proposal.Author;
import org.emancipasso.directory.proposal.ProposalPage.Typed;
import org.emancipasso.directory.proposal.ProposalPages.Frame;
import org.emancipasso.directory.proposal.ProposalPages.Sent;
import org.emancipasso.directory.proposal.Twins.Twin;
import org.emancipasso.moderation.contribution.Contributions.Outcome;
import org.emancipasso.moderation.contribution.Contributions.Verdict;
import org.emancipasso.web.Notice;
import org.emancipasso.web.Pages;
import org.emancipasso.web.QueryParameters;

import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;

/** Where anybody proposes a listing, without an account. */
@Singleton
@Path(ProposalRoutes.PROPOSAL)
@PermitAll
@Blocking
class ProposalController {

    private final ProposalPages forms;
    private final ProposalService proposals;
    private final ListingReader reader;
    private final ProposalMessages say;
    private final Pages pages;

    ProposalController(ProposalPages forms, ProposalService proposals, ListingReader reader, ProposalMessages say,
            Pages pages) {
        this.forms = forms;
        this.proposals = proposals;
        this.reader = reader;
        this.say = say;
        this.pages = pages;
    }

    @GET
    public Response begin(@Context HttpServerRequest http) {
        String name = QueryParameters.cut(QueryParameters.parse(http.query()).first(ListingField.NAME.parameter),
                ListingField.NAME.longest);
        return page(200, new Sent(ListingForm.read(Map.of(ListingField.NAME.parameter, List.of(name))), Typed.NOTHING,
                Map.of()), Map.of(), List.of(), List.of());
    }

    /** What may be the same, while one types. */
    @GET
    @Path("doublons")
    public Response twins(@Context HttpServerRequest http) {
        QueryParameters typed = QueryParameters.parse(http.query());
        Map<String, List<String>> fields = new LinkedHashMap<>();
        List.of(ListingField.NAME, ListingField.WEBSITE, ListingField.SIREN, ListingField.COMMUNE)
                .forEach(field -> fields.put(field.parameter,
                        List.of(QueryParameters.cut(typed.first(field.parameter), field.longest))));
        return pages.passing(200, ProposalPages.Templates.twins(forms.twins(ListingForm.read(fields))));
    }

    @POST
    public Response propose(MultivaluedMap<String, String> parameters) {
        Sent sent = forms.read(parameters);
        if (sent.asksForMore()) {
            return page(422, sent, Map.of(), List.of(), List.of());
        }
        Map<String, String> problems = new LinkedHashMap<>(reader.problems(sent.form()));
        reader.missing(sent.form(), false).forEach(problems::putIfAbsent);
        problems.putAll(forms.problems(sent.typed()));
        if (!problems.isEmpty()) {
            return page(422, sent, problems, List.of(), List.of());
        }
        List<Twin> twins = sent.typed().seen() ? List.of() : forms.twins(sent.form());
        if (!twins.isEmpty()) {
            return page(422, new Sent(sent.form(), seen(sent.typed()), sent.parameters()), Map.of(), List.of(), twins);
        }
        Verdict verdict = forms.check(ProposalForm.CODE, sent, false);
        if (verdict.outcome() == Outcome.REFUSED) {
            return page(verdict.status(), sent, Map.of(), List.of(Notice.warning(verdict.problem())), List.of());
        }
        Author author = forms.author(sent.typed());
        return pages.elsewhere(proposals.submit(verdict, null, sent.form().values(), Map.of(), author,
                forms.mayWriteTo(author)) + "?" + ProposalRoutes.DONE + "=envoi");
    }

    private Response page(int status, Sent sent, Map<String, String> problems, List<Notice> notices,
            List<Twin> twins) {
        Frame frame = new Frame(false, true, say.proposeTitle(), say.proposeLead(), DirectoryRoutes.ROUTES.proposal(),
                DirectoryRoutes.ROUTES.search(), "");
        return pages.passing(status, forms.page(frame, sent.form(), sent.typed(),
                forms.seal(ProposalForm.CODE, sent.key(), false), problems, notices, twins, sent.asksForMore()));
    }

    private static Typed seen(Typed typed) {
        return new Typed(typed.email(), typed.insider(), typed.note(), true);
    }
}
