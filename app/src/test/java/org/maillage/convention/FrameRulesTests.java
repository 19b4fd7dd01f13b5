package org.maillage.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.Cast;
import org.maillage.HouseTest;
import org.maillage.base.Saved;
import org.maillage.shared.Direction;
import org.maillage.site.NotFound;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/// The rules of parties, states, members and themes, on the real database.
@HouseTest
@Transactional
class FrameRulesTests {

    @Autowired
    private Cast cast;

    @Autowired
    private Conventions conventions;

    @Autowired
    private ConventionStates states;

    @Autowired
    private Parties parties;

    @Autowired
    private Signatories signatories;

    @Autowired
    private Themes themes;

    @Autowired
    private Members members;

    @Test
    void signsOnlyWithTwoParties() {
        Convention preparation = inPreparation();
        PartyId caf = partyOf(cast.caf.id()).id();
        parties.remove(preparation.id(), caf);
        assertThat(states.sign(preparation, day(2023, 2, 28))).isInstanceOf(Saved.Refused.class);
        parties.restore(preparation.id(), caf);
        assertThat(states.sign(preparation, day(2023, 2, 28))).isEqualTo(Saved.DONE);
        assertThat(current().status()).isEqualTo(Convention.Status.SIGNED);
    }

    @Test
    void signsNoConventionTwiceNorInTheFuture() {
        assertThat(states.sign(cast.convention, day(2023, 3, 1))).isInstanceOf(Saved.Refused.class);
        assertThat(states.sign(inPreparation(), Cast.TODAY.plusDays(1)))
                .isEqualTo(new Saved.Refused("date", "La date de signature ne peut pas être dans le futur."));
    }

    @Test
    void closesAfterTheSignatureAndOpensAgain() {
        assertThat(states.close(cast.convention, day(2023, 2, 27))).isInstanceOf(Saved.Refused.class);
        assertThat(states.close(cast.convention, day(2025, 11, 1))).isEqualTo(Saved.DONE);
        assertThat(current().closedOn()).isEqualTo(day(2025, 11, 1));
        assertThat(states.reopen(current())).isEqualTo(Saved.DONE);
        assertThat(current().status()).isEqualTo(Convention.Status.SIGNED);
        assertThat(current().signedOn()).isEqualTo(day(2023, 2, 28));
    }

    @Test
    void keepsTwoPartiesOnceSigned() {
        assertThat(parties.remove(cast.convention.id(), partyOf(cast.caf.id()).id()))
                .isInstanceOf(Saved.Refused.class);
    }

    @Test
    void namesAnOrganisationOnlyOnceAmongTheParties() {
        var twice = new Party(new PartyId(UUID.randomUUID()), cast.town.id(), Party.Side.LOCAL);
        assertThat(parties.add(cast.convention.id(), twice)).isInstanceOf(Saved.Refused.class);
    }

    @Test
    void bringsBackThePartyWithTheSignatoriesThatLeftWithIt() {
        inPreparation();
        PartyId town = partyOf(cast.town.id()).id();
        Signatory mayor = signatory("Jeanne Marsaulet");
        Signatory deputy = signatory("Louis Perdrelle");
        signatories.add(cast.convention.id(), town, mayor);
        signatories.add(cast.convention.id(), town, deputy);
        parties.remove(cast.convention.id(), town);
        assertThat(parties.listOf(cast.convention.id()))
                .extracting(Party::organisation)
                .containsExactly(cast.caf.id());
        parties.restore(cast.convention.id(), town);
        assertThat(parties.getParty(cast.convention.id(), town).signatories())
                .extracting(Signatory::name)
                .containsExactly("Jeanne Marsaulet", "Louis Perdrelle");
    }

    @Test
    void movesASignatoryOneStep() {
        PartyId town = partyOf(cast.town.id()).id();
        Signatory mayor = signatory("Jeanne Marsaulet");
        Signatory deputy = signatory("Louis Perdrelle");
        signatories.add(cast.convention.id(), town, mayor);
        signatories.add(cast.convention.id(), town, deputy);
        signatories.move(cast.convention.id(), town, deputy.id(), Direction.UP);
        assertThat(parties.getParty(cast.convention.id(), town).signatories())
                .extracting(Signatory::name)
                .containsExactly("Louis Perdrelle", "Jeanne Marsaulet");
        signatories.move(cast.convention.id(), town, deputy.id(), Direction.UP);
        assertThat(parties.getParty(cast.convention.id(), town)
                        .signatories()
                        .getFirst()
                        .name())
                .isEqualTo("Louis Perdrelle");
    }

    @Test
    void findsNoPartyOfAnotherConvention() {
        PartyId theirs = parties.listOf(cast.otherConvention.id()).getFirst().id();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> parties.getParty(cast.convention.id(), theirs));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> signatories.add(cast.convention.id(), theirs, signatory("Jeanne Marsaulet")));
    }

    @Test
    void saysWhoSavedMeanwhile() {
        assertThat(conventions.save(titled("Premier", 0))).isEqualTo(Saved.DONE);
        assertThat(conventions.save(titled("Second", 0))).isInstanceOf(Saved.ChangedMeanwhile.class);
        assertThat(current().title()).isEqualTo("Premier");
    }

    @Test
    void refusesAnEndBeforeTheStart() {
        Convention wrong = new Convention(
                cast.convention.id(),
                "",
                "Titre",
                "Court",
                Convention.Status.SIGNED,
                day(2026, 1, 1),
                day(2025, 1, 1),
                null,
                null,
                cast.saintAubin.id(),
                "",
                "",
                0);
        assertThat(conventions.save(wrong)).isEqualTo(new Saved.Refused("endsOn", "La fin doit venir après le début."));
    }

    @Test
    void neitherRemovesNorLowersTheLastWholeCoordinator() {
        MemberCard karim = card("Karim Benali");
        MemberCard claire = card("Claire Aubry");
        assertThat(members.remove(cast.convention.id(), karim.id())).isEqualTo(Saved.DONE);
        assertThat(members.remove(cast.convention.id(), claire.id())).isInstanceOf(Saved.Refused.class);
        assertThat(members.change(cast.convention.id(), claire.id(), 0, Role.READER, Set.of()))
                .isInstanceOf(Saved.Refused.class);
        assertThat(members.change(cast.convention.id(), claire.id(), 0, Role.COORDINATOR, Set.of(cast.youth.id())))
                .isInstanceOf(Saved.Refused.class);
        assertThat(members.restore(cast.convention.id(), karim.id())).isEqualTo(Saved.DONE);
        assertThat(members.remove(cast.convention.id(), claire.id())).isEqualTo(Saved.DONE);
    }

    @Test
    void entrustsThemesOfThisConventionOnly() {
        MemberCard odile = card("Odile Estève");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> members.change(
                        cast.convention.id(), odile.id(), 0, Role.COORDINATOR, Set.of(cast.otherYouth.id())));
        assertThat(members.change(cast.convention.id(), odile.id(), 1, Role.COORDINATOR, Set.of(cast.youth.id())))
                .isEqualTo(Saved.DONE);
        assertThat(card("Odile Estève").themes()).containsExactly(cast.youth.id());
    }

    @Test
    void keepsAThemeEntrustedToSomebody() {
        assertThat(themes.remove(cast.convention.id(), cast.earlyChildhood.id()))
                .isInstanceOf(Saved.Refused.class);
    }

    @Test
    void givesTheCodeOfAThemeOnlyOnce() {
        assertThat(themes.remove(cast.convention.id(), cast.youth.id())).isEqualTo(Saved.DONE);
        var again = new Theme(new ThemeId(UUID.randomUUID()), "JE", "Jeunes", "Jeunes", "blue", "path", 0);
        assertThat(themes.add(cast.convention.id(), again)).isEqualTo(Saved.DONE);
        assertThat(themes.restore(cast.convention.id(), cast.youth.id())).isInstanceOf(Saved.Refused.class);
    }

    @Test
    void movesAThemeOneStep() {
        themes.move(cast.convention.id(), cast.youth.id(), Direction.UP);
        List<Theme> ordered = themes.listOf(cast.convention.id());
        assertThat(ordered).extracting(Theme::code).startsWith("JE", "PE");
    }

    private Convention inPreparation() {
        assertThat(states.cancelSignature(cast.convention)).isEqualTo(Saved.DONE);
        return current();
    }

    private Convention current() {
        return conventions.getConvention(cast.convention.id());
    }

    private Convention titled(String title, int version) {
        Convention now = current();
        return new Convention(
                now.id(),
                now.slug(),
                title,
                now.shortTitle(),
                now.status(),
                now.startsOn(),
                now.endsOn(),
                now.signedOn(),
                now.closedOn(),
                now.territory(),
                now.summary(),
                now.source(),
                version);
    }

    private Party partyOf(org.maillage.accounts.OrganisationId organisation) {
        return parties.listOf(cast.convention.id()).stream()
                .filter(party -> party.organisation().equals(organisation))
                .findFirst()
                .orElseThrow();
    }

    private MemberCard card(String name) {
        return members.listOf(cast.convention.id()).stream()
                .filter(card -> card.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Signatory signatory(String name) {
        return new Signatory(new SignatoryId(UUID.randomUUID()), name, "Maire", null, null, null, 0);
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
