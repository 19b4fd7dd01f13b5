package org.maillage.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.maillage.HouseTest;
import org.maillage.base.Visibility;
import org.maillage.plan.ActionName;
import org.maillage.plan.Mood;
import org.maillage.plan.NoteId;
import org.springframework.transaction.annotation.Transactional;

@HouseTest
@Transactional
class NoteTests extends PlanScene {

    private String list(ActionName action) {
        return address(action) + "/nouvelles";
    }

    private String own(ActionName action, NoteId note) {
        return list(action) + "/" + note.value();
    }

    private int noteVersion(ActionName action) {
        return sheet(action).notes().getFirst().version();
    }

    @Test
    void thePilotGivesNews() {
        var action = actionOfTheFourWinds("Ateliers du port");
        assertThat(send(cast.amadou, list(action), "body=Le local est trouvé.", "mood=WATCH", "visibility=PARTNERS"))
                .hasStatus3xxRedirection();
        assertThat(sheet(action).mood()).isEqualTo(Mood.WATCH);
        assertThat(read(cast.odile, list(action)))
                .hasStatusOk()
                .bodyText()
                .contains("Le local est trouvé.", "Amadou Diop, aujourd’hui", "À surveiller")
                .doesNotContain("Retirer", "Modifier<");
    }

    @Test
    void keepsWhatWasTypedWhenItRefuses() {
        var action = action(cast.youth, "Ludothèque");
        assertThat(send(cast.claire, list(action), "body=", "mood=BLOCKED", "writtenOn=2026-01-01"))
                .hasStatus(422)
                .bodyText()
                .contains("<title>Erreur : ", "2 points sont à corriger", "demain ou plus tard")
                .contains("value=\"BLOCKED\" checked", "value=\"2026-01-01\"");
    }

    @Test
    void isNeverAddressedToReadersAmongWhomOneIsNot() {
        var action = actionOfTheFourWinds("Ateliers du port");
        assertThat(send(cast.amadou, list(action), "body=Confidentiel", "visibility=COORDINATORS"))
                .hasStatus(422)
                .bodyText()
                .contains("vous ne verriez plus cette nouvelle");
    }

    @Test
    void ofOneInstitutionIsNotReadByTheOther() {
        var action = action(cast.youth, "Ludothèque");
        note(action, cast.karim, "Le budget de la Caf est voté.", Visibility.INSTITUTION);
        assertThat(read(cast.karim, list(action))).bodyText().contains("Le budget de la Caf est voté.");
        assertThat(read(cast.claire, list(action))).bodyText().doesNotContain("Le budget de la Caf est voté.");
        assertThat(read(cast.claire, address(action))).bodyText().doesNotContain("Le budget de la Caf est voté.");
    }

    @Test
    void isOnlyChangedByWhoWroteIt() {
        var action = action(cast.youth, "Ludothèque");
        var note = note(action, cast.claire, "Le local est trouvé.", Visibility.PARTNERS);
        assertThat(read(cast.karim, own(action, note) + "/modifier")).hasStatus(403);
        assertThat(send(cast.karim, own(action, note) + "/modifier", "version=0", "body=Non"))
                .hasStatus(403);
        assertThat(send(
                        cast.claire,
                        own(action, note) + "/modifier",
                        "version=" + noteVersion(action),
                        "body=Le local est loué.",
                        "visibility=PARTNERS"))
                .hasStatus3xxRedirection();
        assertThat(sheet(action).notes().getFirst().body()).isEqualTo("Le local est loué.");
    }

    @Test
    void showsBothVersionsWhenChangedTwiceAtOnce() {
        var action = action(cast.youth, "Ludothèque");
        var note = note(action, cast.claire, "Le local est trouvé.", Visibility.PARTNERS);
        int seen = noteVersion(action);
        String form = own(action, note) + "/modifier";
        send(cast.claire, form, "version=" + seen, "body=Le local est loué.", "visibility=PARTNERS");
        assertThat(send(cast.claire, form, "version=" + seen, "body=Le local est perdu.", "visibility=PARTNERS"))
                .hasStatus(409)
                .bodyText()
                .contains(" a enregistré ", "Le local est loué.", "Le local est perdu.");
    }

    @Test
    void comesBackAfterItsRemoval() {
        var action = action(cast.youth, "Ludothèque");
        var note = note(action, cast.karim, "Le local est trouvé.", Visibility.PARTNERS);
        var removed = send(cast.claire, own(action, note) + "/suppression", "version=" + noteVersion(action));
        assertThat(removed).hasStatus3xxRedirection();
        assertThat(sheet(action).notes()).isEmpty();
        send(cast.claire, undoOf(removed));
        assertThat(sheet(action).notes()).hasSize(1);
    }

    @Test
    void isNotForReadersNorForOthers() {
        var action = action(cast.youth, "Ludothèque");
        var note = note(action, cast.claire, "Le local est trouvé.", Visibility.PARTNERS);
        assertThat(send(cast.odile, list(action), "body=Bravo")).hasStatus(403);
        assertThat(send(cast.odile, own(action, note) + "/suppression", "version=0"))
                .hasStatus(403);
        assertThat(send(cast.odile, own(action, note) + "/restauration")).hasStatus(403);
        assertThat(read(cast.yann, list(action))).hasStatus(404);
        var other = action(cast.youth, "Maison des jeunes");
        assertThat(read(cast.claire, own(other, note) + "/modifier")).hasStatus(404);
    }
}
