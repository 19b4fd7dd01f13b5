package org.maillage.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.maillage.HouseTest;
import org.maillage.accounts.Person;
import org.maillage.plan.ActionName;

/// A link lives fourteen days, then sends another in its place.
@HouseTest
class ExpiredLinkTests extends PartnersScene {

    private static final Duration LIFE = Duration.ofDays(14);

    @Test
    void livesFourteenDays() {
        Person zoe = volunteer("Zoé");
        ask(actionOf("Une fête des mots", zoe), zoe);
        String link = linkOf(zoe);
        clock.pass(LIFE.minusMinutes(1));
        assertThat(open(link)).hasStatusOk().bodyText().contains("Une fête des mots");
        clock.pass(Duration.ofMinutes(1));
        assertThat(open(link))
                .hasStatus(410)
                .bodyText()
                .contains("Ce lien a expiré", "Un nouveau lien part")
                .doesNotContain("fête des mots", "Zoé", String.valueOf(zoe.email()));
    }

    @Test
    void isSentAnewOnceToTheSameAddress() {
        Person zoe = volunteer("Zoé");
        ActionName action = actionOf("Une fête des contes", zoe);
        ask(action, zoe);
        String expired = linkOf(zoe);
        clock.pass(LIFE);
        open(expired);
        String fresh = linkOf(zoe);
        assertThat(fresh).isNotEqualTo(expired);
        assertThat(open(expired)).hasStatus(410).bodyText().contains("a déjà été envoyé");
        assertThat(send(expired, "progressRead=ONGOING", "progress=DONE", "body=Trop tard."))
                .hasStatus(410)
                .bodyText()
                .contains("a déjà été envoyé", "Trop tard.");
        assertThat(mailsTo(zoe.email())).hasSize(2);
        assertThat(sheet(action).notes()).isEmpty();
        assertThat(open(fresh)).hasStatusOk().bodyText().contains("Une fête des contes");
    }

    @Test
    void isSentAnewAgainWhenItsSuccessorExpiresToo() {
        Person zoe = volunteer("Zoé");
        String campaign = ask(actionOf("Une fête des rues", zoe), zoe);
        clock.pass(LIFE);
        open(linkOf(zoe));
        clock.pass(LIFE);
        assertThat(open(linkOf(zoe))).hasStatus(410).bodyText().contains("Un nouveau lien part");
        assertThat(mailsTo(zoe.email())).hasSize(3);
        assertThat(open(linkOf(zoe))).hasStatusOk().bodyText().contains("votre réponse reste utile");
        assertThat(readAs(cast.claire, campaign)).bodyText().contains("nouveau lien envoyé");
    }

    @Test
    void promisesNoLetterThatCannotLeave() {
        Person zoe = volunteer("Zoé");
        ask(actionOf("Une fête des soupes", zoe), zoe);
        String link = linkOf(zoe);
        jdbc.sql("update accounts.person set email = null where id = ?")
                .param(zoe.id().value())
                .update();
        clock.pass(LIFE);
        assertThat(open(link)).hasStatus(410).bodyText().contains("Nous n’avons plus d’adresse");
    }

    @Test
    void isNotSentAnewOnceRevoked() {
        Person zoe = volunteer("Zoé");
        ask(actionOf("Une fête des fours", zoe), zoe);
        String link = linkOf(zoe);
        send(link + "/pas-moi");
        clock.pass(LIFE);
        assertThat(open(link)).hasStatus(410).bodyText().contains("ne sert plus");
        assertThat(mailsTo(zoe.email())).hasSize(1);
    }
}
