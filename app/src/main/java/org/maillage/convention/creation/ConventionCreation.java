package org.maillage.convention.creation;

import java.util.UUID;
import org.maillage.accounts.PersonId;
import org.maillage.base.Saved;
import org.maillage.convention.Convention;
import org.maillage.convention.ConventionAddresses;
import org.maillage.convention.ConventionId;
import org.maillage.convention.Conventions;
import org.maillage.convention.Themes;
import org.maillage.convention.invitation.MemberInvitations;
import org.maillage.site.NotFound;
import org.maillage.territory.Area;
import org.maillage.territory.Areas;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// Begins a convention with its territory, its themes and the first who coordinates it, together or not at all.
@Component
public class ConventionCreation {

    private final Conventions conventions;
    private final ConventionAddresses addresses;
    private final Themes themes;
    private final Areas areas;
    private final MemberInvitations invitations;

    ConventionCreation(
            Conventions conventions,
            ConventionAddresses addresses,
            Themes themes,
            Areas areas,
            MemberInvitations invitations) {
        this.conventions = conventions;
        this.addresses = addresses;
        this.themes = themes;
        this.areas = areas;
        this.invitations = invitations;
    }

    @Transactional
    public Saved create(NewConvention wanted, PersonId by) {
        if (!wanted.endsOn().isAfter(wanted.startsOn())) {
            return new Saved.Refused("endsOn", "La fin doit venir après le début.");
        }
        Area territory = territory(wanted.territory());
        String slug = wanted.slug().isEmpty() ? proposedSlug(territory, wanted) : wanted.slug();
        if (!addresses.isFree(slug)) {
            return undone(
                    new Saved.Refused("slug", "L’adresse « " + slug + " » est déjà prise : choisissez-en une autre."));
        }
        return undone(begin(convention(wanted, slug, territory), wanted, by));
    }

    private Saved begin(Convention convention, NewConvention wanted, PersonId by) {
        conventions.add(convention);
        wanted.themes().forEach(theme -> themes.add(convention.id(), theme.toTheme()));
        return invitations.invite(convention, wanted.coordinator(), by);
    }

    private Area territory(NewConvention.Whole whole) {
        return switch (whole) {
            case NewConvention.Whole.Known(String slug) ->
                areas.listWholes().stream()
                        .filter(area -> area.slug().equals(slug))
                        .findFirst()
                        .orElseThrow(() -> NotFound.of("Area", slug));
            case NewConvention.Whole.Unknown(boolean commune, String name, String code) ->
                areas.wholeOf(commune ? Area.Kind.COMMUNE : Area.Kind.EPCI, name, code);
        };
    }

    private static String proposedSlug(Area territory, NewConvention wanted) {
        return territory.slug() + "-" + wanted.startsOn().getYear() + "-"
                + wanted.endsOn().getYear();
    }

    private static Convention convention(NewConvention wanted, String slug, Area territory) {
        return new Convention(
                new ConventionId(UUID.randomUUID()),
                slug,
                wanted.title(),
                wanted.shortTitle(),
                Convention.Status.PREPARATION,
                wanted.startsOn(),
                wanted.endsOn(),
                null,
                null,
                territory.id(),
                "",
                "",
                0);
    }

    // An area or a person made for a convention that is then refused must not stay.
    private static Saved undone(Saved saved) {
        if (!(saved instanceof Saved.Done)) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return saved;
    }
}
