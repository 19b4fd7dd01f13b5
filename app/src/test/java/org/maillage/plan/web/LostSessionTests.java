package org.maillage.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.Cast;
import org.maillage.ComparisonForm;
import org.maillage.HouseTest;
import org.maillage.plan.ActionName;

/// A session that ends, or a token that another one replaced, while somebody writes: every word comes back.
@HouseTest
class LostSessionTests extends EditingScene {

    private static final String WORDS = "Rompre l’isolement des familles & des aînés";

    private ActionName action;
    private String form;
    private String typed;

    @BeforeEach
    void claireWrites() {
        action = action(cast.youth, "Une ludothèque en mer");
        form = address(action) + "/modifier";
        typed = filled(claire.open(form).body(), "objectives=" + WORDS);
    }

    @Test
    void keepsEveryWordUntilItsAuthorIsBack() {
        claire.loseSession();
        HttpResponse<String> lost = claire.submit(form, typed);
        assertThat(lost.statusCode()).isEqualTo(401);
        assertThat(lost.body()).contains("Votre session a pris fin, rien n’est perdu");

        HttpResponse<String> wrong = claire.submit("/connexion", credentials(lost, "pas le bon mot de passe"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        HttpResponse<String> back = claire.submit("/connexion", credentials(wrong, Cast.PASSWORD));
        assertThat(back.statusCode()).isEqualTo(200);
        assertThat(back.body()).contains("Ce que vous aviez écrit", "Rompre l’isolement des familles &amp; des aînés");
        assertThat(objectives()).isEmpty();

        assertThat(claire.submit(form, typed).statusCode()).isEqualTo(200);
        assertThat(objectives()).isEqualTo(WORDS);
    }

    @Test
    void asksForOneMoreClickWhenOnlyTheTokenIsOutdated() {
        claire.loseToken();
        HttpResponse<String> late = claire.submit(form, typed);
        assertThat(late.statusCode()).isEqualTo(403);
        assertThat(late.body()).contains("il reste à envoyer", "Vous êtes Claire Aubry", "Envoyer de nouveau");
        assertThat(objectives()).isEmpty();
        claire.submit(form, typed);
        assertThat(objectives()).isEqualTo(WORDS);
    }

    @Test
    void givesNothingBackToAnotherSite() {
        claire.sendFromElsewhere();
        claire.loseToken();
        HttpResponse<String> refused = claire.submit(form, typed);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).doesNotContain("Rompre", "Envoyer de nouveau");
        claire.loseSession();
        assertThat(claire.submit(form, typed).body()).doesNotContain("Rompre");
        assertThat(objectives()).isEmpty();
    }

    @Test
    void checksTheRightsOfWhoComesBack() {
        claire.loseSession();
        claire.submit(form, typed);
        claire.submit("/connexion", Map.of("email", String.valueOf(cast.odile.email()), "password", Cast.PASSWORD));
        assertThat(claire.submit(form, typed).statusCode()).isEqualTo(403);
        assertThat(objectives()).isEmpty();
    }

    @Test
    void carriesNoPassword() {
        claire.open("/espace/compte/mot-de-passe");
        claire.loseSession();
        HttpResponse<String> lost = claire.submit(
                "/espace/compte/mot-de-passe",
                Map.of("current", "secret-actuel", "password", "nouveau-secret", "again", "nouveau-secret"));
        assertThat(lost.body()).contains("Se connecter").doesNotContain("secret");
    }

    @Test
    void asksNobodyToSendAGestureAgain() {
        claire.loseSession();
        HttpResponse<String> lost = claire.submit(address(action) + "/suppression", "version=0");
        assertThat(lost.body()).contains("Se connecter").doesNotContain("rien n’est perdu");
    }

    private static Map<String, String> credentials(HttpResponse<String> page, String password) {
        return Map.of(
                "email",
                "claire@saint-aubin.example",
                "password",
                password,
                "unsentTo",
                ComparisonForm.hidden(page.body(), "unsentTo"),
                "unsent",
                ComparisonForm.hidden(page.body(), "unsent"));
    }

    private String objectives() {
        return sheet(action).content().texts().objectives();
    }
}
