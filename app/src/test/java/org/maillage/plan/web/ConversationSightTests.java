package org.maillage.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.HouseTest;
import org.maillage.accounts.Person;
import org.maillage.base.Visibility;
import org.maillage.plan.ActionName;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/// Who learns what of a comment, on every way that leads to it.
@HouseTest
@Transactional
class ConversationSightTests extends ConversationScene {

    private record Said(String words, ActionName action, UUID id, List<Person> readers) {}

    @Test
    void nothingOfACommentReachesWhoMayNotReadIt() {
        for (Said said : everythingSaid()) {
            for (Person person : List.of(cast.claire, cast.karim, cast.lea, cast.amadou, cast.odile)) {
                boolean reads = said.readers().contains(person);
                String who = person.givenName() + " and " + said.words();
                ways(person, said)
                        .forEach((way, page) -> assertThat(page.contains(said.words()))
                                .as("%s by %s", who, way)
                                .isEqualTo(reads));
                assertThat(read(person, at(said.action(), said.id(), "reponse")))
                        .hasStatus(reads && said.words().startsWith("Mot") ? 200 : 404);
                assertThat(read(person, home() + "/journal/commentaire/" + said.id()))
                        .hasStatus(reads ? 200 : 404);
                assertThat(send(person, at(said.action(), said.id(), "modifier"), "body=Autre", "version=99")
                                .getResponse()
                                .getStatus())
                        .as(who)
                        .isIn(reads ? List.of(302, 403, 409) : List.of(404));
            }
        }
    }

    @Test
    void countsWhatOneReadsOnly() {
        var action = action(cast.youth, "Ludothèque");
        say(cast.claire, action, "MotUn");
        UUID coordination = say(cast.claire, action, "MotDeux", "visibility=COORDINATORS");
        answer(cast.karim, action, coordination, "MotTrois");
        say(cast.karim, action, "MotQuatre", "visibility=INSTITUTION");
        for (Map.Entry<Person, Integer> count : Map.of(
                        cast.karim, 4, cast.claire, 3, cast.lea, 3, cast.amadou, 1, cast.odile, 1)
                .entrySet()) {
            assertThat(read(count.getKey(), address(action)))
                    .bodyText()
                    .contains("Conversation <span class=\"tab-count\">" + count.getValue() + "</span>");
        }
    }

    @Test
    void anAnswerHidesWithWhatItAnswers() {
        var action = action(cast.youth, "Ludothèque");
        UUID first = say(cast.claire, action, "MotPremier");
        answer(cast.amadou, action, first, "MotRéponse");
        assertThat(send(
                        cast.claire,
                        at(action, first, "modifier"),
                        "body=MotPremier",
                        "visibility=COORDINATORS",
                        "version=0"))
                .hasStatus3xxRedirection();
        assertThat(read(cast.amadou, talk(action))).hasStatusOk().bodyText().doesNotContain("MotRéponse", "MotPremier");
        assertThat(read(cast.karim, talk(action))).bodyText().contains("MotRéponse", "MotPremier");
    }

    @Test
    void standsInOneConventionAlone() {
        var action = action(cast.youth, "Ludothèque");
        UUID comment = say(cast.claire, action, "MotDici");
        String elsewhere = cast.otherConvention.home();
        for (String address : List.of(talk(action), at(action, comment, "reponse"), at(action, comment, "modifier"))) {
            assertThat(read(cast.yann, address)).hasStatus(404);
            assertThat(read(cast.yann, address.replace(home(), elsewhere))).hasStatus(404);
        }
        assertThat(read(cast.yann, elsewhere + "/journal/commentaire/" + comment))
                .hasStatus(404);
        assertThat(read(cast.claire, talk(action(cast.youth, "Une autre")) + "/" + comment + "/reponse"))
                .hasStatus(404);
        assertThat(read(cast.claire, home() + "/conversations/commentaire/" + comment))
                .hasStatus(404);
    }

    @Test
    void onesWhoDoNotReadItAreNotTold() {
        var action = action(cast.youth, "Ludothèque");
        String odile = "told=" + cast.odile.id().value();
        assertThat(send(cast.claire, talk(action), "body=Entre nous", "visibility=COORDINATORS", odile))
                .hasStatus(422)
                .bodyText()
                .contains("Ces personnes ne liraient pas ce commentaire", "Odile Estève");
        assertThat(send(
                        cast.claire,
                        talk(action),
                        "body=Entre nous",
                        "told=" + cast.yann.id().value()))
                .hasStatus(422);
        assertThat(read(cast.karim, talk(actionOfTheCafAlone("Réserve"))))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Personnes à prévenir");
        say(cast.claire, action, "Pour Odile", odile);
        assertThat(read(cast.amadou, talk(action))).bodyText().contains("À l’attention de Odile Estève");
    }

    private List<Said> everythingSaid() {
        var open = action(cast.youth, "Ludothèque");
        var hidden = actionOfTheCafAlone("Réserve");
        UUID withdrawn = say(cast.amadou, open, "RetiréAmadou");
        send(cast.amadou, at(open, withdrawn, "retrait"), "version=0");
        UUID coordination = say(cast.claire, open, "MotCoordination", "visibility=COORDINATORS");
        return List.of(
                new Said(
                        "MotPartenaires",
                        open,
                        say(cast.amadou, open, "MotPartenaires"),
                        List.of(cast.claire, cast.karim, cast.lea, cast.amadou, cast.odile)),
                new Said("MotCoordination", open, coordination, List.of(cast.claire, cast.karim, cast.lea)),
                new Said(
                        "MotVille",
                        open,
                        say(cast.claire, open, "MotVille", "visibility=INSTITUTION"),
                        List.of(cast.claire, cast.lea, cast.odile)),
                new Said(
                        "MotCaf", open, say(cast.karim, open, "MotCaf", "visibility=INSTITUTION"), List.of(cast.karim)),
                new Said("MotCaché", hidden, say(cast.karim, hidden, "MotCaché"), List.of(cast.karim)),
                new Said(
                        "ÀRépondre",
                        open,
                        answer(cast.karim, open, coordination, "ÀRépondre", "visibility=" + Visibility.COORDINATORS),
                        List.of(cast.claire, cast.karim, cast.lea)));
    }

    private Map<String, String> ways(Person person, Said said) {
        var ways = new LinkedHashMap<String, String>();
        ways.put("conversation", text(person, talk(said.action())));
        ways.put("address", text(person, talk(said.action()) + "?commentaire=" + said.id()));
        ways.put("journal", text(person, home() + "/journal"));
        ways.put("refusal", text(send(person, talk(said.action()), "body=")));
        return ways;
    }

    private String text(Person person, String address) {
        return text(read(person, address));
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
