package org.maillage.convention.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.Cast;
import org.maillage.HouseTest;
import org.maillage.accounts.Person;
import org.maillage.base.Actor;
import org.maillage.base.journal.JournalFilter;
import org.maillage.convention.Conventions;
import org.maillage.convention.Histories;
import org.maillage.convention.HistoryEntry;
import org.maillage.convention.MemberCard;
import org.maillage.convention.Members;
import org.maillage.convention.Party;
import org.maillage.convention.PartyNaming;
import org.maillage.convention.Role;
import org.maillage.convention.Space;
import org.maillage.convention.Theme;
import org.maillage.convention.ThemeId;
import org.maillage.convention.Themes;
import org.maillage.site.components.Change;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Each test leaves a convention of its own behind: the journal tells transactions that were committed.
@HouseTest
class HistoriesTests {

    @Autowired
    private Cast cast;

    @Autowired
    private Conventions conventions;

    @Autowired
    private Histories histories;

    @Autowired
    private Themes themes;

    @Autowired
    private Members members;

    @Autowired
    private PartyNaming parties;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void tellsAChangeInFrenchWords() {
        Space space = freshSpace("mots");
        Theme theme = theme("HA", "Handicap", "slate");
        as(cast.claire, () -> {
            themes.add(space.id(), theme);
            themes.save(space.id(), new Theme(theme.id(), "HA", "Handicap", "Handicap", "olive", "hands", 0));
        });
        HistoryEntry latest = journal(space).getFirst();
        Change change = latest.changes().getFirst();
        assertThat(latest.who()).isEqualTo("Claire Aubry");
        assertThat(latest.when()).startsWith("aujourd’hui à ");
        assertThat(change.what()).isEqualTo("a modifié le thème");
        assertThat(name(change)).isEqualTo("Handicap");
        assertThat(change.differences()).containsExactly(new Change.Difference("Couleur", "ardoise", "olive"));
    }

    @Test
    void tellsWhatWasDoneAtOnceAsOneEntry() {
        Space space = freshSpace("ensemble");
        as(
                cast.claire,
                () -> transaction.executeWithoutResult(status -> {
                    themes.add(space.id(), theme("LO", "Logement", "brown"));
                    themes.add(space.id(), theme("SA", "Santé", "green"));
                    parties.add(space.id(), "Ville de Saint-Aubin", Party.Side.LOCAL);
                }));
        HistoryEntry entry = journal(space).getFirst();
        assertThat(entry.what()).isEqualTo("a ajouté 2\u00a0thèmes et 1\u00a0partie");
        assertThat(entry.changes()).hasSize(3);
        assertThat(entry.changes().getLast().differences())
                .contains(new Change.Difference("Organisation", null, "Ville de Saint-Aubin"));
    }

    @Test
    void tellsARemovalAndItsUndoing() {
        Space space = freshSpace("retour");
        Theme theme = theme("HA", "Handicap", "slate");
        as(cast.claire, () -> {
            themes.add(space.id(), theme);
            themes.remove(space.id(), theme.id());
            themes.restore(space.id(), theme.id());
        });
        assertThat(journal(space))
                .extracting(entry -> entry.changes().getFirst().what())
                .startsWith("a rétabli le thème", "a retiré le thème", "a ajouté le thème");
    }

    @Test
    void foldsTheThemesEntrustedIntoTheMember() {
        Space space = freshSpace("confie");
        Theme theme = theme("HA", "Handicap", "slate");
        as(cast.claire, () -> {
            themes.add(space.id(), theme);
            members.add(space.id(), cast.odile.id(), Role.READER, Set.of());
        });
        MemberCard odile = members.listOf(space.id()).stream()
                .filter(card -> card.person().equals(cast.odile.id()))
                .findFirst()
                .orElseThrow();
        as(cast.karim, () -> members.change(space.id(), odile.id(), 0, Role.COORDINATOR, Set.of(theme.id())));
        assertThat(journal(space).getFirst().changes()).singleElement().satisfies(change -> {
            assertThat(name(change)).isEqualTo("Odile Estève");
            assertThat(change.differences())
                    .containsExactly(
                            new Change.Difference("Rôle", "lecture", "coordination"),
                            new Change.Difference("Thème confié", null, "Handicap"));
        });
    }

    @Test
    void hidesAndDoesNotCountWhatOneMayNotSee() {
        Space space = freshSpace("cache");
        as(
                cast.claire,
                () -> transaction.executeWithoutResult(status -> {
                    themes.add(space.id(), theme("HA", "Handicap", "slate"));
                    // Of a kind that nobody presents: to a reader, as good as hidden.
                    jdbc.sql("""
                            insert into journal.entry (at, actor_name, convention_id, subject_kind, subject_id,
                              table_name, operation, changes)
                            values (now(), 'Claire Aubry', ?, 'secret', ?, 'plan.secret', 'insert', '{}')
                            """).params(space.id().value(), UUID.randomUUID()).update();
                }));
        assertThat(journal(space).getFirst().changes()).hasSize(1);
        assertThat(journal(space).getFirst().what()).isEqualTo("a ajouté 1\u00a0thème");
    }

    @Test
    void filtersByPerson() {
        Space space = freshSpace("personne");
        as(cast.claire, () -> themes.add(space.id(), theme("HA", "Handicap", "slate")));
        as(cast.karim, () -> themes.add(space.id(), theme("LO", "Logement", "brown")));
        var ofKarim = new JournalFilter(cast.karim.id().value(), null, null);
        assertThat(histories.of(space, ofKarim, Long.MAX_VALUE).entries())
                .extracting(HistoryEntry::who)
                .containsOnly("Karim Benali");
    }

    @Test
    void turnsThePageAfterFiftyEntries() {
        Space space = freshSpace("pages");
        Theme theme = theme("HA", "Handicap", "slate");
        as(cast.claire, () -> {
            themes.add(space.id(), theme);
            for (int version = 0; version < 59; version++) {
                String name = "Handicap " + version;
                themes.save(space.id(), new Theme(theme.id(), "HA", name, name, "slate", "hands", version));
            }
        });
        Histories.Page first = histories.of(space, JournalFilter.NONE, Long.MAX_VALUE);
        assertThat(first.entries()).hasSize(50);
        assertThat(first.older()).isNotNull();
        Histories.Page second = histories.of(space, JournalFilter.NONE, Objects.requireNonNull(first.older()));
        assertThat(second.entries().getFirst().changes().getFirst().differences())
                .contains(new Change.Difference("Nom", "Handicap 7", "Handicap 8"));
        assertThat(second.older()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-02-30",
                "2025-99-99Tx",
                "2025-02-28Théâtre",
                "[\"",
                "[\"a\"] suite",
                "[{x",
                "{x}",
                "{0}",
                "x"
            })
    void tellsATextThatOnlyLooksLikeSomethingElseAsItIs(String typed) {
        Space space = freshSpace("textes-" + UUID.randomUUID());
        Theme theme = theme("HA", "Handicap", "slate");
        as(cast.claire, () -> {
            themes.add(space.id(), theme);
            themes.save(space.id(), new Theme(theme.id(), "HA", typed, "Handicap", "slate", "hands", 0));
        });
        assertThat(journal(space).getFirst().changes().getFirst().differences())
                .containsExactly(new Change.Difference("Nom", "Handicap", typed));
    }

    private List<HistoryEntry> journal(Space space) {
        return histories.of(space, JournalFilter.NONE, Long.MAX_VALUE).entries();
    }

    private Space freshSpace(String name) {
        var convention = new org.maillage.convention.Convention(
                new org.maillage.convention.ConventionId(UUID.randomUUID()),
                "journal-" + name,
                "Convention du journal",
                "Journal",
                org.maillage.convention.Convention.Status.PREPARATION,
                Cast.TODAY,
                Cast.TODAY.plusYears(4),
                null,
                null,
                cast.saintAubin.id(),
                "",
                "",
                0);
        conventions.add(convention);
        members.add(convention.id(), cast.claire.id(), Role.COORDINATOR, Set.of());
        return conventions.findSpace(convention.slug(), cast.claire.id()).orElseThrow();
    }

    private static String name(Change change) {
        return Objects.requireNonNull(change.subject()).label();
    }

    private static void as(Person person, Runnable work) {
        new Actor(person.id().value(), person.name()).runs(work);
    }

    private static Theme theme(String code, String name, String color) {
        return new Theme(new ThemeId(UUID.randomUUID()), code, name, name, color, "hands", 0);
    }
}
