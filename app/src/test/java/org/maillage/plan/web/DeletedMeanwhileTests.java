package org.maillage.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.maillage.ComparisonForm;
import org.maillage.HouseTest;
import org.maillage.PlainBrowser;
import org.maillage.base.Visibility;
import org.maillage.plan.ActionName;
import org.maillage.plan.Topics;
import org.springframework.beans.factory.annotation.Autowired;

/// What somebody deletes while another writes on it: it is said, and comes back with what was written.
@HouseTest
class DeletedMeanwhileTests extends EditingScene {

    @Autowired
    private Topics topics;

    @Test
    void bringsAnActionBackWithWhatWasWritten() {
        var action = action(cast.youth, "Un port sans marins");
        String typed = filled(claire.open(form(action)).body(), "objectives=Ce que Claire écrivait");
        delete(action);

        HttpResponse<String> gone = claire.submit(form(action), typed);
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body())
                .contains("L’action «\u00a0Un port sans marins\u00a0» a été supprimée par Karim Benali", " à ")
                .contains("Ce que Claire écrivait", "Rétablir et enregistrer ma saisie");

        HttpResponse<String> saved = claire.submit(restoration(action), typed + after(form(action)));
        assertThat(saved.statusCode()).isEqualTo(200);
        assertThat(saved.uri().getPath()).isEqualTo(address(action));
        assertThat(sheet(action).content().texts().objectives()).isEqualTo("Ce que Claire écrivait");
    }

    @Test
    void savesEvenWhenSomebodyElseRestoredItBefore() {
        var action = action(cast.youth, "Un phare éteint");
        String typed = filled(claire.open(form(action)).body(), "objectives=Le rallumer");
        delete(action);
        claire.submit(form(action), typed);
        karim.submit(restoration(action), "");
        claire.submit(restoration(action), typed + after(form(action)));
        assertThat(sheet(action).content().texts().objectives()).isEqualTo("Le rallumer");
    }

    @Test
    void comparesWithWhatWasWrittenBeforeTheDeletion() {
        var action = action(cast.youth, "Une digue");
        String typed = filled(claire.open(form(action)).body(), "title=Une digue haute");
        karim.submit(form(action), filled(karim.open(form(action)).body(), "title=Une digue basse"));
        delete(action);
        HttpResponse<String> compared = claire.submit(restoration(action), typed + after(form(action)));
        assertThat(compared.statusCode()).isEqualTo(409);
        var choice = new ComparisonForm(compared.body());
        assertThat(choice.questions()).containsExactly("title");
        claire.submit(form(action), choice.choosing("mine").encoded());
        assertThat(sheet(action).title()).isEqualTo("Une digue haute");
    }

    @Test
    void tellsWhoMayNotRestoreWhomToAsk() {
        var action = actionOfTheFourWinds("Ateliers voile");
        PlainBrowser amadou = browserOf(cast.amadou);
        String typed = filled(amadou.open(form(action)).body(), "objectives=Apprendre les nœuds");
        delete(action);
        HttpResponse<String> gone = amadou.submit(form(action), typed);
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body())
                .contains("Apprendre les nœuds", "La coordination de la convention peut la rétablir")
                .doesNotContain("Rétablir et enregistrer");
        assertThat(amadou.submit(restoration(action), typed + after(form(action)))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void tellsNothingOfWhatOneCouldNotSee() {
        var action = actionOfTheCafAlone("Une aide discrète");
        karim.submit(address(action) + "/suppression", "version=0");
        assertThat(claire.open(address(action)).statusCode()).isEqualTo(404);
        assertThat(karim.open(address(action)).statusCode()).isEqualTo(410);
        assertThat(browserOf(cast.yann).open(address(action)).statusCode()).isEqualTo(404);
    }

    @Test
    void bringsAStepBack() {
        var action = action(cast.youth, "Une cale");
        String step = address(action) + "/etapes/" + step(action, "Creuser").value();
        String typed = filled(claire.open(step + "/modifier").body(), "title=Creuser plus profond");
        karim.submit(step + "/suppression", "version=0");
        HttpResponse<String> gone = claire.submit(step + "/modifier", typed);
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body()).contains("L’étape «\u00a0Creuser\u00a0» a été retirée par Karim Benali");
        String elsewhere = step.replace(address(action), address(action(cast.youth, "Une grue")));
        assertThat(claire.open(elsewhere + "/modifier").statusCode())
                .as("through another action")
                .isEqualTo(404);
        claire.submit(step + "/restauration", typed + after(step + "/modifier"));
        assertThat(sheet(action).steps().getFirst().title()).isEqualTo("Creuser plus profond");
    }

    @Test
    void bringsANoteBackToItsAuthorAlone() {
        var action = action(cast.youth, "Une criée");
        String note = address(action) + "/nouvelles/"
                + note(action, cast.claire, "La halle est louée.", Visibility.PARTNERS)
                        .value();
        String typed = filled(claire.open(note + "/modifier").body(), "body=La halle est achetée.");
        karim.submit(note + "/suppression", "version=0");
        assertThat(karim.open(note + "/modifier").statusCode()).isEqualTo(404);
        assertThat(claire.submit(note + "/modifier", typed).body())
                .contains("Votre nouvelle a été retirée par Karim Benali", "La halle est achetée.");
        claire.submit(note + "/restauration", typed + after(note + "/modifier"));
        assertThat(sheet(action).notes().getFirst().body()).isEqualTo("La halle est achetée.");
    }

    @Test
    void bringsAnEnjeuAndATopicBack() {
        String enjeu = home() + "/plan/enjeux/"
                + enjeu(cast.youth, "Garder les jeunes au pays").value();
        String typed = filled(claire.open(enjeu + "/modifier").body(), "title=Faire revenir les jeunes");
        karim.submit(enjeu + "/suppression", "version=0");
        assertThat(claire.submit(enjeu + "/modifier", typed).statusCode()).isEqualTo(410);
        claire.submit(enjeu + "/restauration", typed + after(enjeu + "/modifier"));
        assertThat(claire.open(home() + "/plan/enjeux").body()).contains("Faire revenir les jeunes");

        String topic = home() + "/plan/listes/sujets/"
                + topics.add(cast.convention.id(), "Marées").orThrow().value();
        karim.submit(topic + "/suppression", "version=0");
        HttpResponse<String> gone =
                claire.submit(topic + "/nom", "name=Grandes+marées&version=0&opened=name%3DMar%C3%A9es%26version%3D0");
        assertThat(gone.statusCode()).isEqualTo(410);
        claire.submit(
                topic + "/restauration",
                "name=Grandes+mar%C3%A9es&version=0&opened=name%3DMar%25C3%25A9es%26version%3D0"
                        + after(topic + "/nom"));
        assertThat(claire.open(home() + "/plan/listes").body()).contains("Grandes marées");
    }

    private void delete(ActionName action) {
        karim.submit(address(action) + "/suppression", "version=" + version(action));
    }

    private String form(ActionName action) {
        return address(action) + "/modifier";
    }

    private String restoration(ActionName action) {
        return address(action) + "/restauration";
    }

    private static String after(String form) {
        return "&after=" + URLEncoder.encode(form, StandardCharsets.UTF_8);
    }
}
