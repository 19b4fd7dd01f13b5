package org.maillage.plan.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.plan.Drafts.origin;
import static org.maillage.plan.Drafts.seenBy;
import static org.maillage.plan.Drafts.texts;
import static org.maillage.plan.Drafts.with;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.Cast;
import org.maillage.HouseTest;
import org.maillage.accounts.Person;
import org.maillage.base.Sights;
import org.maillage.base.Visibility;
import org.maillage.base.search.Found;
import org.maillage.base.search.SearchAnswer;
import org.maillage.base.search.SearchAnswer.Nature;
import org.maillage.base.search.SearchScope;
import org.maillage.base.search.Searches;
import org.maillage.convention.Conventions;
import org.maillage.convention.Space;
import org.maillage.plan.ActionDraft;
import org.maillage.plan.ActionName;
import org.maillage.plan.Actions;
import org.maillage.plan.Enjeux;
import org.maillage.plan.Notes;
import org.maillage.plan.OriginField;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/// What people find by the words they type.
@HouseTest
@Transactional
class SearchTests {

    @Autowired
    private Cast cast;

    @Autowired
    private Conventions conventions;

    @Autowired
    private Actions actions;

    @Autowired
    private Notes notes;

    @Autowired
    private Enjeux enjeux;

    @Autowired
    private Searches searches;

    @Autowired
    private JdbcClient jdbc;

    private ActionName garden;

    @BeforeEach
    void aPlan() {
        garden = create(with(
                ActionDraft.of(cast.youth.id(), "Animations au jardin partagé"),
                texts("Des ateliers pour cultiver ensemble, près de l’école.", "", "")));
    }

    @Test
    void findsWithoutAccentsInThePluralAndInOtherForms() {
        for (String typed : List.of("jardins partages", "JARDIN PARTAGÉ", "animation", "école", "ecoles", "l'ecole")) {
            assertThat(titles(cast.claire, typed)).contains(garden.code() + " Animations au jardin partagé");
        }
    }

    @Test
    void findsBeginningsOfTheLastWord() {
        assertThat(titles(cast.claire, "jardin animatio")).hasSize(1);
        assertThat(titles(cast.claire, "jard")).hasSize(1);
    }

    @Test
    void findsAnActionByItsCodeHoweverWritten() {
        String number = garden.code().substring(3);
        for (String typed : List.of(garden.code(), "je" + number, "JE " + number, "je-" + Integer.parseInt(number))) {
            assertThat(titles(cast.claire, typed)).contains(garden.code() + " Animations au jardin partagé");
        }
    }

    @Test
    void findsByWhatTheImportKept() {
        create(with(
                ActionDraft.of(cast.youth.id(), "Chantiers"),
                origin(new OriginField("Référent", "Mme Guillemot", "B4"))));
        assertThat(find(cast.claire, "guillemot").found())
                .singleElement()
                .satisfies(one -> assertThat(words(one.extract())).contains("Guillemot"));
    }

    @Test
    void findsByEverydayWords() {
        create(ActionDraft.of(cast.earlyChildhood.id(), "Ouvrir une crèche aux Hauteurs"));
        assertThat(titles(cast.claire, "faire garder mon bébé"))
                .singleElement()
                .asString()
                .endsWith("Ouvrir une crèche aux Hauteurs");
    }

    @Test
    void showsWhatBearsTheWordsInItsTitleFirst() {
        create(with(ActionDraft.of(cast.youth.id(), "Aller vers"), texts("Un jardin, entre autres.", "", "")));
        assertThat(titles(cast.claire, "jardin").getFirst()).startsWith(garden.code());
        assertThat(titles(cast.claire, "jardin")).hasSize(2);
    }

    @Test
    void marksTheWordsItFound() {
        Found found = find(cast.claire, "ateliers jardin").found().getFirst();
        assertThat(met(found.title())).containsExactly("jardin");
        assertThat(met(found.extract())).containsExactly("ateliers");
        assertThat(met(find(cast.claire, "animatio").found().getFirst().title()))
                .containsExactly("Animations");
    }

    @Test
    void saysWhereAnExtractLeavesWordsOut() {
        create(with(
                ActionDraft.of(cast.youth.id(), "Aller vers"),
                texts("Des mots sans rapport. ".repeat(30) + "Un quokka. " + "Et la suite. ".repeat(30), "", "")));
        assertThat(words(find(cast.claire, "quokka").found().getFirst().extract()))
                .startsWith("… ")
                .contains("quokka")
                .endsWith(" …");
    }

    @Test
    void mendsTypingErrors() {
        relearn();
        for (String typed : List.of("jradin", "jardain", "animtions", "anmiations")) {
            SearchAnswer answer = find(cast.claire, typed);
            assertThat(answer.found()).as(typed).isNotEmpty();
            assertThat(answer.nature()).isEqualTo(Nature.CLOSE);
        }
    }

    @Test
    void findsSomeOfTheWordsWhenNothingHoldsAllOfThem() {
        SearchAnswer answer = find(cast.claire, "jardin zzyzx");
        assertThat(answer.nature()).isEqualTo(Nature.SOME);
        assertThat(answer.found()).hasSize(1);
    }

    @Test
    void findsNothingWhereNothingIs() {
        for (String typed : List.of("zzyzx", "", "de la", "' || '", "a & b | !c:*", "\\", "%", "a'b\"c")) {
            assertThat(find(cast.claire, typed).counts()).as(typed).isEmpty();
        }
    }

    @Test
    void findsEveryKindOfObject() {
        enjeux.create(cast.convention.id(), new Enjeux.Draft(cast.youth.id(), null, "Mobilité quokka", "", null));
        note(garden, "Le quokka est revenu.", ActionDraft.SeenBy.PARTNERS);
        assertThat(kinds(cast.claire, "quokka")).containsExactly("enjeu", "note");
        assertThat(kinds(cast.claire, "jeunesse")).contains("theme");
        assertThat(kinds(cast.claire, "hauteurs")).contains("area");
        assertThat(kinds(cast.claire, "karim benali")).containsExactly("member");
        assertThat(kinds(cast.claire, "ctg saint-aubin")).contains("convention");
    }

    @Test
    void countsByKindOverAllThatIsFoundAndShowsThePageAskedFor() {
        for (int number = 0; number < 5; number++) {
            note(garden, "Nouvelle quokka " + number, ActionDraft.SeenBy.PARTNERS);
        }
        SearchAnswer second =
                searches.find(sights(cast.claire), searches.read("quokka"), new SearchScope("note", null), 3, 3);
        assertThat(second.found()).hasSize(2);
        assertThat(second.counts())
                .singleElement()
                .satisfies(count -> assertThat(count.number()).isEqualTo(5));
    }

    @Test
    void neverFindsWhatItsReaderMayNotSee() {
        ActionName hidden = create(with(
                ActionDraft.of(cast.youth.id(), "Projet quokka"),
                seenBy(new ActionDraft.SeenBy(Visibility.INSTITUTION, cast.caf.id()))));
        note(hidden, "Une nouvelle quokka ouverte aux partenaires", ActionDraft.SeenBy.PARTNERS);
        note(garden, "Un quokka pour la coordination", new ActionDraft.SeenBy(Visibility.COORDINATORS, null));
        relearn();

        assertThat(kinds(cast.karim, "quokka")).containsExactly("action", "note", "note");
        assertThat(kinds(cast.claire, "quokka")).containsExactly("note");
        for (Person blind : List.of(cast.amadou, cast.odile, cast.yann)) {
            for (String typed : List.of("quokka", "quoka", "qukka", "projet quokka", hidden.code())) {
                SearchAnswer answer = find(blind, typed);
                assertThat(answer.found()).as(typed).isEmpty();
                assertThat(answer.counts()).as(typed).isEmpty();
            }
        }
        assertThat(find(cast.nadia, "jardin").counts()).isEmpty();
    }

    @Test
    void findsWhatHangsOnAnObjectForWhoSeesBoth() {
        ActionName hidden = create(with(
                ActionDraft.of(cast.youth.id(), "Projet"),
                seenBy(new ActionDraft.SeenBy(Visibility.INSTITUTION, cast.caf.id()))));
        UUID said = comment(garden, null, "partners", "Un quokka pour tous");
        comment(garden, said, "coordinators", "Un quokka entre nous");
        comment(hidden, null, "partners", "Un quokka sur ce qui est caché");
        file(garden, "Plan_du_quokkarium.ods");
        file(hidden, "quokka-secret.ods");
        assertThat(kinds(cast.karim, "quokka")).containsExactly("file", "file", "comment", "comment", "comment");
        assertThat(kinds(cast.claire, "quokka")).containsExactly("file", "comment", "comment");
        assertThat(kinds(cast.amadou, "quokka")).containsExactly("file", "comment");
        assertThat(kinds(cast.yann, "quokka")).isEmpty();
        jdbc.sql("update convention.comment set visibility = 'coordinators' where id = ?")
                .param(said)
                .update();
        assertThat(kinds(cast.amadou, "quokka")).containsExactly("file");
    }

    @Test
    void forgetsWhatIsDeleted() {
        actions.delete(cast.convention.id(), garden.id(), 0);
        assertThat(titles(cast.claire, "jardin")).isEmpty();
    }

    private ActionName create(ActionDraft draft) {
        return actions.create(cast.convention.id(), draft).orThrow();
    }

    private void note(ActionName action, String body, ActionDraft.SeenBy seenBy) {
        notes.write(cast.convention.id(), action.id(), null, new Notes.Draft(null, null, body, seenBy))
                .orThrow();
    }

    private UUID comment(ActionName action, UUID answered, String visibility, String body) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into convention.comment (id, convention_id, subject_kind, subject_id, answers_to, author_id,
                          written_at, body, visibility) values (?, ?, 'action', ?, ?, ?, now(), ?, ?)
                        """)
                .params(id, cast.convention.id().value(), action.id().value())
                .param(answered)
                .params(cast.claire.id().value(), body, visibility)
                .update();
        return id;
    }

    private void file(ActionName action, String name) {
        jdbc.sql("""
                        insert into files.file (id, convention_id, subject_kind, subject_id, name, added_at)
                        values (?, ?, 'action', ?, ?, now())
                        """)
                .params(
                        UUID.randomUUID(),
                        cast.convention.id().value(),
                        action.id().value(),
                        name)
                .update();
    }

    private void relearn() {
        searches.relearn();
    }

    private SearchAnswer find(Person person, String typed) {
        return searches.find(sights(person), searches.read(typed), SearchScope.ALL, 0, 20);
    }

    private Sights sights(Person person) {
        return Space.sightsOf(conventions.listSpacesOf(person.id()));
    }

    private List<String> titles(Person person, String typed) {
        return find(person, typed).found().stream()
                .map(found -> words(found.title()))
                .toList();
    }

    private List<String> kinds(Person person, String typed) {
        return find(person, typed).found().stream().map(Found::kind).toList();
    }

    private static String words(List<Found.Piece> pieces) {
        return pieces.stream().map(Found.Piece::words).reduce("", String::concat);
    }

    private static List<String> met(List<Found.Piece> pieces) {
        return pieces.stream().filter(Found.Piece::met).map(Found.Piece::words).toList();
    }
}
