package org.maillage.convention.history.restoration;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.maillage.accounts.OrganisationId;
import org.maillage.base.Saved;
import org.maillage.convention.Convention;
import org.maillage.convention.Conventions;
import org.maillage.convention.Parties;
import org.maillage.convention.Party;
import org.maillage.convention.PartyId;
import org.maillage.convention.Signatories;
import org.maillage.convention.Signatory;
import org.maillage.convention.SignatoryId;
import org.maillage.convention.Space;
import org.maillage.convention.Theme;
import org.maillage.convention.ThemeId;
import org.maillage.convention.Themes;
import org.maillage.convention.restoring.Former;
import org.maillage.convention.restoring.Restorable;
import org.maillage.convention.restoring.Shape;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What of the frame can come back: its state moves by verbs of its own, and the rights of members never come back.
@Configuration(proxyBeanMethods = false)
class FrameRestorables {

    private static final FrameRestorable.Missing NOTHING_MISSING = (space, now) -> Optional.empty();

    @Bean
    Restorable identityRestorable(Conventions conventions) {
        return new FrameRestorable(
                "convention",
                Shape.of("convention.convention", "title", "short_title", "starts_on", "ends_on", "summary", "source"),
                NOTHING_MISSING,
                (space, now) -> Saved.DONE,
                (space, wished, version) -> conventions.save(identity(space.convention(), wished, version)));
    }

    @Bean
    Restorable themeRestorable(Themes themes) {
        return new FrameRestorable(
                "theme",
                Shape.of("convention.theme", Shape.REMOVAL, "name", "short_name", "color", "pictogram"),
                NOTHING_MISSING,
                (space, now) -> themes.restore(space.id(), new ThemeId(now.id())),
                (space, wished, version) -> themes.save(space.id(), theme(wished, version)));
    }

    @Bean
    Restorable partyRestorable(Parties parties) {
        return new FrameRestorable(
                "party",
                Shape.of("convention.party", Shape.REMOVAL, "organisation_id", "side"),
                NOTHING_MISSING,
                (space, now) -> parties.restore(space.id(), new PartyId(now.id())),
                (space, wished, version) -> parties.save(space.id(), party(wished, version)));
    }

    @Bean
    Restorable signatoryRestorable(Signatories signatories, Parties parties) {
        return new FrameRestorable(
                "signatory",
                Shape.of(
                        "convention.signatory",
                        Shape.REMOVAL,
                        "name",
                        "function",
                        "deliberation",
                        "deliberated_on",
                        "signed_on"),
                (space, now) -> missingParty(parties, space, partyOf(now)),
                (space, now) -> {
                    signatories.restore(space.id(), partyOf(now), new SignatoryId(now.id()));
                    return Saved.DONE;
                },
                (space, wished, version) -> signatories.save(space.id(), partyOf(wished), signatory(wished, version)));
    }

    private static Optional<String> missingParty(Parties parties, Space space, PartyId party) {
        boolean stands =
                parties.listOf(space.id()).stream().anyMatch(one -> one.id().equals(party));
        return stands
                ? Optional.empty()
                : Optional.of("La partie pour qui cette personne signe a été retirée\u00a0: rétablissez-la d’abord.");
    }

    private static PartyId partyOf(Former state) {
        return Objects.requireNonNull(state.id("party_id", PartyId::new));
    }

    private static Convention identity(Convention now, Former wished, int version) {
        return new Convention(
                now.id(),
                now.slug(),
                wished.text("title"),
                wished.text("short_title"),
                now.status(),
                Objects.requireNonNull(wished.day("starts_on")),
                Objects.requireNonNull(wished.day("ends_on")),
                now.signedOn(),
                now.closedOn(),
                now.territory(),
                wished.text("summary"),
                wished.text("source"),
                version);
    }

    private static Theme theme(Former wished, int version) {
        return new Theme(
                new ThemeId(wished.id()),
                wished.text("code"),
                wished.text("name"),
                wished.text("short_name"),
                wished.text("color"),
                wished.text("pictogram"),
                version);
    }

    private static Party party(Former wished, int version) {
        return new Party(
                new PartyId(wished.id()),
                Objects.requireNonNull(wished.id("organisation_id", OrganisationId::new)),
                Party.Side.valueOf(wished.text("side").toUpperCase(Locale.ROOT)),
                List.of(),
                version);
    }

    private static Signatory signatory(Former wished, int version) {
        return new Signatory(
                new SignatoryId(wished.id()),
                wished.text("name"),
                wished.text("function"),
                wished.get("deliberation"),
                wished.day("deliberated_on"),
                wished.day("signed_on"),
                version);
    }
}
