package org.maillage.accounts.departure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.maillage.accounts.Person;
import org.maillage.convention.contents.Contents;
import org.maillage.convention.snapshots.SnapshotId;
import org.maillage.convention.snapshots.SnapshotKind;

/// Where a name stood, a function stands.
class ReplacedNamesTests extends Departing {

    @Test
    void replacesTheNameEverywhereOnceTheDelayHasPassed() {
        leave();
        replaceTwoYearsLater();

        assertThat(whereStands("quenneville"))
                .allMatch(place -> place.startsWith("convention.signatory.name") || place.contains("signatory:"));
        assertThat(whereStands("théodule"))
                .allMatch(place -> place.startsWith("convention.signatory.name") || place.contains("signatory:"));
        assertThat(whereStands(EMAIL)).isEmpty();
        assertThat(people.byId(List.of(theodule.id())).get(theodule.id()).name())
                .isEqualTo(FUNCTION);
        assertThat(texts("select body from plan.note"))
                .contains("Vu avec " + FUNCTION + ", " + FUNCTION + " confirme.");
        assertThat(texts("select origin ->> 0 from plan.action where origin <> '[]'"))
                .contains("Suivi par " + FUNCTION);
        assertThat(texts("select actor_name from journal.entry where actor_id = '"
                        + theodule.id().value() + "'"))
                .isNotEmpty()
                .containsOnly(FUNCTION);
        assertThat(texts("select name from convention.signatory")).contains("Théodule Quenneville-Brossard");
    }

    @Test
    void replacesTheNameInFrozenStatesButNotThatOfWhoSigned() {
        SnapshotId frozen =
                snapshots.freeze(cast.convention.id(), SnapshotKind.NAMED, "Avant le départ", "", theodule.id());
        leave();
        replaceTwoYearsLater();
        Contents contents = snapshots.read(cast.convention.id(), frozen);
        assertThat(contents.rows("plan.note").toString()).contains(FUNCTION).doesNotContain("Quenneville");
        assertThat(contents.rows("plan.action").toString()).doesNotContainIgnoringCase("quenneville", EMAIL);
        assertThat(contents.rows("convention.signatory").toString()).contains("Théodule Quenneville-Brossard");
    }

    @Test
    void erasesTheAccountItsKeysItsLinksAndWhatWasFollowed() {
        leave();
        replaceTwoYearsLater();
        for (String table :
                List.of("accounts.account", "accounts.passkey", "accounts.link", "plan.follower", "diary.feed")) {
            assertThat(count(table, "person_id")).as(table).isZero();
        }
        assertThat(jdbc.sql("select count(*) from convention.member where person_id = ? and removed_at is null")
                        .param(theodule.id().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void formsOpenedBeforeDoNotWriteTheNameBack() {
        leave();
        replaceTwoYearsLater();
        assertThat(jdbc.sql("select version from plan.note where author_id = ?")
                        .param(theodule.id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void leavesTheTextsOfANamesakeAlone() {
        Person other = person("Théodule", "Quenneville-Brossard", "autre@saint-aubin.example");
        people.add(other);
        leave();
        assertThat(replacements.extentOf(theodule.id()).namesake()).isTrue();
        replaceTwoYearsLater();
        assertThat(texts("select body from plan.note")).anyMatch(body -> body.contains("Quenneville"));
        assertThat(people.getPerson(other.id()).name()).isEqualTo("Théodule Quenneville-Brossard");
        assertThat(whereStands(EMAIL)).isEmpty();
        forget(other);
    }

    @Test
    void replacesANameThatBeginsALineInTheJournal() {
        jdbc.sql("update plan.note set body = ? where author_id = ?")
                .params(
                        "Présents :\nThéodule Quenneville-Brossard\nQuenneville-Brossard\nThéodule",
                        theodule.id().value())
                .update();
        leave();
        replaceTwoYearsLater();
        assertThat(whereStands("quenneville"))
                .allMatch(place -> place.startsWith("convention.signatory.name") || place.contains("signatory:"));
        assertThat(texts("select changes -> 'body' ->> 1 from journal.entry where table_name = 'plan.note'"))
                .contains("Présents :\n" + FUNCTION + "\n" + FUNCTION);
    }

    @Test
    void leavesACivilityBeforeTheNameOfAnother() {
        Person other = person("Lucie", "Quenneville", "lucie.q@saint-aubin.example");
        people.add(other);
        leave();
        replaceTwoYearsLater();
        assertThat(texts("select body from plan.note")).contains("Vu avec " + FUNCTION + ", M. Quenneville confirme.");
        forget(other);
    }

    @Test
    void cutsATitleThatTheFunctionMakesTooLong() {
        String title = "Rencontre avec Théodule Quenneville-Brossard" + " et d’autres".repeat(21);
        jdbc.sql("update plan.action set title = ? where code = ?")
                .params(title, "JE-" + theodule.id().value())
                .update();
        leave();
        replaceTwoYearsLater();
        assertThat(texts("select title from plan.action"))
                .anyMatch(cut -> cut.startsWith("Rencontre avec " + FUNCTION) && cut.length() == 300);
    }
}
