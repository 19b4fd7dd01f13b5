package org.maillage.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.maillage.ComparisonForm;
import org.maillage.HouseTest;
import org.maillage.accounts.Person;
import org.maillage.base.Sight;
import org.maillage.base.Visibility;
import org.maillage.plan.ActionName;
import org.maillage.plan.Enjeu;
import org.maillage.plan.OrganisationRole;
import org.maillage.plan.Topic;
import org.maillage.plan.Topics;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/// Two people on one object of the plan: nothing of either is lost, and nothing is taken that nobody chose.
@HouseTest
@Transactional
class TwoEditorsTests extends PlanScene {

    private static final Sight EVERYTHING = new Sight(true, true, null);

    @Autowired
    private Topics topics;

    @Test
    void choosesFieldByFieldBetweenTwoVersionsOfAnAction() throws Exception {
        var action = action(cast.youth, "Ludothèque");
        String opened = opened(cast.claire, form(action));
        saves(cast.karim, action, version(action), "title=Ludothèque du port", "description=Jouer ensemble");
        var late = comparison(sends(
                cast.claire,
                form(action),
                opened,
                "version=0",
                "title=Ludothèque des hauteurs",
                "objectives=Rompre l’isolement"));

        assertThat(late.questions()).containsExactly("title");
        assertThat(late.toString()).contains("Un champ repris de", "Un champ à vous");
        assertThat(send(
                        cast.claire,
                        form(action),
                        late.choosing("title", "mine").fields()))
                .hasStatus3xxRedirection();
        assertThat(sheet(action).title()).isEqualTo("Ludothèque des hauteurs");
        assertThat(sheet(action).content().texts().description()).isEqualTo("Jouer ensemble");
        assertThat(sheet(action).content().texts().objectives()).isEqualTo("Rompre l’isolement");
    }

    @Test
    void takesBackWhatOneSideAloneHadChanged() throws Exception {
        var action = action(cast.youth, "Ludothèque");
        String opened = opened(cast.claire, form(action));
        saves(cast.karim, action, version(action), "title=Ludothèque", "description=Jouer ensemble");
        var late = comparison(sends(cast.claire, form(action), opened, "version=0", "title=Ludo", "description="));
        assertThat(late.questions()).isEmpty();
        assertThat(late.toString()).contains("ne se contredisent pas");
        send(cast.claire, form(action), late.choosing("description", "mine").fields());
        assertThat(sheet(action).title()).isEqualTo("Ludo");
        assertThat(sheet(action).content().texts().description()).isEmpty();
    }

    @Test
    void comparesAgainAsLongAsAChoiceIsMissing() throws Exception {
        var late = contradiction("Ludothèque");
        var action = late.action();
        assertThat(send(
                        cast.claire,
                        form(action),
                        late.form().choosing("title", "mine").fields()))
                .hasStatus(409)
                .bodyText()
                .contains("Quoi\u00a0: choisissez", "value=\"mine\" checked");
        assertThat(sheet(action).title()).isEqualTo("Ludothèque du port");
    }

    @Test
    void comparesWithTheNewestWhenSomebodySavesInBetween() throws Exception {
        var late = contradiction("Ludothèque");
        var action = late.action();
        saves(cast.karim, action, version(action), "title=Ludothèque mobile", "description=Du port");
        var again = comparison(
                send(cast.claire, form(action), late.form().choosing("mine").fields()));
        assertThat(again.questions()).containsExactly("title");
        assertThat(again.toString()).contains(">Ludothèque mobile<", ">Ludothèque des hauteurs<");
        send(cast.claire, form(action), again.choosing("theirs").fields());
        assertThat(sheet(action).title()).isEqualTo("Ludothèque mobile");
        assertThat(sheet(action).content().texts().description()).isEqualTo("Des hauteurs");
    }

    @Test
    void goesBackToTheFormWithTheChoicesAndSavesNothing() throws Exception {
        var late = contradiction("Ludothèque");
        var action = late.action();
        int version = version(action);
        var back = send(
                cast.claire,
                form(action),
                late.form().choosing("mine").with("reopen=1").fields());
        assertThat(back)
                .hasStatusOk()
                .bodyText()
                .contains("value=\"Ludothèque des hauteurs\"", "name=\"version\" value=\"" + version + "\"");
        assertThat(ComparisonForm.hidden(body(back), "opened")).contains("Ludoth%C3%A8que+du+port");
        assertThat(version(action)).isEqualTo(version);
    }

    @Test
    void bringsTogetherWhatEachAddedToAList() throws Exception {
        Topic kept = topic("Lecture");
        Topic added = topic("Vacances");
        Topic mine = topic("Handicap");
        var action = action(cast.youth, "Ludothèque");
        saves(cast.karim, action, version(action), "title=Ludothèque", topic(kept));
        int seen = version(action);
        String opened = opened(cast.claire, form(action));
        saves(cast.karim, action, seen, "title=Ludothèque", topic(kept), topic(added));
        var late = comparison(
                sends(cast.claire, form(action), opened, "version=" + seen, "title=Ludothèque", topic(mine)));
        assertThat(late.questions()).containsExactly("topics");
        send(cast.claire, form(action), late.choosing("topics", "both").fields());
        assertThat(sheet(action).content().ties().topics()).isEqualTo(Set.of(added.id(), mine.id()));
    }

    @Test
    void keepsWhatTheFormWasOpenedOnThroughARefusalAndOneMoreLine() throws Exception {
        var action = action(cast.youth, "Ludothèque");
        String opened = opened(cast.claire, form(action));
        saves(cast.karim, action, version(action), "title=Ludothèque du port");
        var refused = send(cast.claire, form(action), "opened=" + opened, "version=0", "title=", theme());
        assertThat(refused).hasStatus(422);
        assertThat(ComparisonForm.hidden(body(refused), "opened")).isEqualTo(opened);
        var longer =
                send(cast.claire, form(action), "opened=" + opened, "version=0", "title=Ludo", theme(), "add=links");
        assertThat(ComparisonForm.hidden(body(longer), "opened")).isEqualTo(opened);
    }

    @Test
    void letsNobodyChangeByChoosingWhatTheyMayNotChange() throws Exception {
        var action = actionOfTheFourWinds("Ateliers du port");
        String opened = opened(cast.amadou, form(action));
        int seen = version(action);
        saves(
                cast.claire,
                action,
                seen,
                "title=Ateliers",
                "organisations[0].role=PILOT",
                "organisations[0].name=Caf de Haute-Marée",
                "organisations[1].role=PILOT",
                "organisations[1].name=Les Quatre Vents");
        var late = comparison(send(
                cast.amadou,
                form(action),
                "opened=" + opened,
                "version=" + seen,
                "title=Ateliers de plein air",
                "nature=UNKNOWN",
                "progress=ONGOING"));
        assertThat(late.questions()).containsExactly("title");
        send(
                cast.amadou,
                form(action),
                late.choosing("title", "mine")
                        .with("choice:theme=mine")
                        .with("choice:organisations=mine")
                        .fields());
        assertThat(sheet(action).title()).isEqualTo("Ateliers de plein air");
        assertThat(sheet(action).organisations())
                .filteredOn(one -> one.role() == OrganisationRole.PILOT)
                .extracting(one -> one.id())
                .contains(cast.caf.id(), cast.fourWinds.id());
        assertThat(sheet(action).theme().id()).isEqualTo(cast.youth.id());
    }

    @Test
    void choosesBetweenTwoVersionsOfAStep() throws Exception {
        var action = action(cast.youth, "Ludothèque");
        String form =
                address(action) + "/etapes/" + step(action, "Trouver un local").value() + "/modifier";
        String opened = opened(cast.claire, form);
        send(cast.karim, form, "version=0", "title=Trouver deux locaux", "dueOn=2026-01-31");
        var late = comparison(send(cast.claire, form, "opened=" + opened, "version=0", "title=Louer un local"));
        assertThat(late.questions()).containsExactly("title");
        assertThat(late.toString()).contains("31\u00a0janvier 2026");
        assertThat(send(cast.claire, form, late.choosing("mine").fields())).hasStatus3xxRedirection();
        assertThat(sheet(action).steps().getFirst().title()).isEqualTo("Louer un local");
        assertThat(sheet(action).steps().getFirst().dueOn()).hasToString("2026-01-31");
    }

    @Test
    void choosesBetweenTwoVersionsOfANote() throws Exception {
        var action = action(cast.youth, "Ludothèque");
        var note = note(action, cast.claire, "Le local est trouvé.", Visibility.PARTNERS);
        String form = address(action) + "/nouvelles/" + note.value() + "/modifier";
        String opened = opened(cast.claire, form);
        send(cast.claire, form, "version=0", "body=Le local est loué.", "visibility=PARTNERS");
        var late = comparison(send(
                cast.claire,
                form,
                "opened=" + opened,
                "version=0",
                "body=Le local est perdu.",
                "mood=BLOCKED",
                "writtenOn=2025-11-20",
                "visibility=PARTNERS"));
        assertThat(late.questions()).contains("body");
        assertThat(send(cast.claire, form, late.choosing("mine").fields())).hasStatus3xxRedirection();
        assertThat(sheet(action).notes().getFirst().body()).isEqualTo("Le local est perdu.");
    }

    @Test
    void choosesBetweenTwoVersionsOfAnEnjeuAndOfAHeading() throws Exception {
        var enjeu = enjeu(cast.youth, "Donner une place aux jeunes");
        String form = home() + "/plan/enjeux/" + enjeu.value() + "/modifier";
        String opened = opened(cast.claire, form);
        String place = "place=" + cast.youth.id().value();
        send(cast.karim, form, "version=0", "title=Entendre les jeunes", place, "priority=HIGH");
        var late =
                comparison(send(cast.claire, form, "opened=" + opened, "version=0", "title=Écouter les jeunes", place));
        assertThat(late.questions()).containsExactly("title");
        send(cast.claire, form, late.choosing("mine").fields());
        Enjeu saved = enjeux.findEnjeu(cast.convention.id(), enjeu).orElseThrow();
        assertThat(saved.title()).isEqualTo("Écouter les jeunes");
        assertThat(saved.priority()).hasToString("HIGH");
    }

    @Test
    void choosesBetweenTwoNewNamesOfATopic() throws Exception {
        Topic topic = topic("Séjours");
        String form = home() + "/plan/listes/sujets/" + topic.id().value() + "/nom";
        String opened = "name=S%C3%A9jours&version=0";
        send(cast.karim, form, "version=0", "name=Premiers départs");
        var late = comparison(send(cast.claire, form, "opened=" + opened, "version=0", "name=Temps libre"));
        assertThat(send(
                        cast.claire,
                        form,
                        new ComparisonForm(late.toString())
                                .choosing("mine")
                                .with("reopen=1")
                                .fields()))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"Temps libre\"");
        send(cast.claire, form, late.choosing("mine").fields());
        assertThat(topics.listOf(cast.convention.id(), EVERYTHING))
                .extracting(Topic::name)
                .contains("Temps libre")
                .doesNotContain("Premiers départs");
    }

    private record Contradiction(ActionName action, ComparisonForm form) {}

    /// Both changed the title and the description.
    private Contradiction contradiction(String title) throws Exception {
        var action = action(cast.youth, title);
        String opened = opened(cast.claire, form(action));
        saves(cast.karim, action, version(action), "title=" + title + " du port", "description=Du port");
        return new Contradiction(
                action,
                comparison(sends(
                        cast.claire,
                        form(action),
                        opened,
                        "version=0",
                        "title=" + title + " des hauteurs",
                        "description=Des hauteurs")));
    }

    private String form(ActionName action) {
        return address(action) + "/modifier";
    }

    private String theme() {
        return "theme=" + cast.youth.id().value();
    }

    private static String topic(Topic topic) {
        return "topics=" + topic.id().value();
    }

    private Topic topic(String name) {
        var id = topics.add(cast.convention.id(), name).orThrow();
        return topics.listOf(cast.convention.id(), EVERYTHING).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void saves(Person who, ActionName action, int version, String... fields) {
        assertThat(sends(who, form(action), "", withVersion(version, fields))).hasStatus3xxRedirection();
    }

    private static String[] withVersion(int version, String... fields) {
        var all = new ArrayList<>(List.of(fields));
        all.add("version=" + version);
        return all.toArray(String[]::new);
    }

    /// With what every form of an action carries.
    private MvcTestResult sends(Person who, String form, String opened, String... fields) {
        var all = new ArrayList<>(List.of(fields));
        all.addAll(List.of(theme(), "nature=UNKNOWN", "progress=UPCOMING", "visibility=PARTNERS"));
        if (!opened.isEmpty()) {
            all.add("opened=" + opened);
        }
        return send(who, form, all.toArray(String[]::new));
    }

    private String opened(Person who, String form) throws UnsupportedEncodingException {
        return ComparisonForm.hidden(body(read(who, form)), "opened");
    }

    private static ComparisonForm comparison(MvcTestResult late) throws UnsupportedEncodingException {
        assertThat(late).hasStatus(409);
        return new ComparisonForm(body(late));
    }

    private static String body(MvcTestResult answer) throws UnsupportedEncodingException {
        return answer.getResponse().getContentAsString();
    }
}
