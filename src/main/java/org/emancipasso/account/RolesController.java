package org.emancipasso.account;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.emancipasso.account.RolesService.Holder;
import org.emancipasso.account.keycloak.ProviderAccounts;
import org.emancipasso.account.keycloak.ProviderAccounts.Known;
import org.emancipasso.web.FrenchDate;
import org.emancipasso.web.Notice;
import org.emancipasso.web.Pages;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** Who has which role. Nothing is changed here: roles are given at Keycloak. */
@Singleton
@Path(AccountRoutes.ROLES)
@RolesAllowed(Role.ADMIN)
@Blocking
class RolesController {

    private static final Logger LOG = Logger.getLogger(RolesController.class);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRENCH);

    private final RolesService roles;
    private final ProviderAccounts provider;
    private final LoginServer server;
    private final RolesMessages say;
    private final Pages pages;

    RolesController(RolesService roles, ProviderAccounts provider, LoginServer server, RolesMessages say,
            Pages pages) {
        this.roles = roles;
        this.provider = provider;
        this.server = server;
        this.say = say;
        this.pages = pages;
    }

    /**
     * Somebody with a role.
     *
     * @param troubles what an administrator should look into
     */
    record Row(String name, String url, List<String> roles, List<String> facts, List<String> troubles) {}

    /**
     * All of them.
     *
     * @param console where roles are given; empty when nobody said where Keycloak is
     */
    record RolesPage(List<Row> rows, String console, List<Notice> notices) {}

    @CheckedTemplate(basePath = "account")
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance roles(RolesPage page);
    }

    @GET
    public Response roles() {
        List<Holder> holders = roles.holders();
        Optional<Map<String, Known>> known = known(holders);
        return pages.passing(200, Templates.roles(new RolesPage(
                holders.stream().map(holder -> row(holder, known.map(all -> all.get(holder.subject())))).toList(),
                console(provider.issuer()), known.isEmpty() ? List.of(Notice.warning(say.away())) : List.of())));
    }

    /** What the provider says of them now; nothing while it is away. */
    private Optional<Map<String, Known>> known(List<Holder> holders) {
        try {
            return server.isReachable()
                    ? Optional.of(provider.known(holders.stream()
                            .filter(holder -> holder.issuer().equals(provider.issuer())).map(Holder::subject).toList()))
                    : Optional.empty();
        } catch (ProviderAccounts.Away e) {
            LOG.warnf("The login server does not say who has a role: %s", e.getMessage());
            return Optional.empty();
        }
    }

    private Row row(Holder holder, Optional<Known> known) {
        List<String> facts = new ArrayList<>();
        Instant vouchedAt = holder.vouchedAt();
        facts.add(vouchedAt == null ? say.neverVouched() : say.vouched(day(vouchedAt)));
        facts.add(say.seen(MONTH.format(LocalDate.ofInstant(holder.seenAt(), PARIS))));
        List<String> troubles = new ArrayList<>();
        if (holder.isSuspended()) {
            troubles.add(say.suspended());
        }
        known.ifPresent(now -> {
            if (!now.standing().isEnabled()) {
                troubles.add(say.closed());
            } else if (!now.hasSecondFactor()) {
                troubles.add(say.noSecondFactor());
            } else {
                facts.add(say.secondFactor());
            }
            Set<String> lost = new HashSet<>(holder.roles());
            lost.removeAll(now.standing().roles());
            if (now.standing().isEnabled() && !lost.isEmpty()) {
                troubles.add(say.lost(String.join(", ", lost.stream().map(say::role).sorted().toList())));
            }
        });
        return new Row(holder.name().isEmpty() ? say.unnamed(holder.id()) : holder.name(),
                AccountRoutes.ROUTES.member(holder.id()), holder.roles().stream().map(say::role).toList(), facts,
                troubles);
    }

    private static String day(Instant at) {
        return new FrenchDate(LocalDate.ofInstant(at, PARIS)).spoken();
    }

    /** Keycloak's console for the realm of an issuer. */
    private static String console(@Nullable String issuer) {
        return issuer == null || !issuer.contains("/realms/")
                ? ""
                : issuer.replaceFirst("/realms/([^/]+)$", "/admin/$1/console/");
    }
}
