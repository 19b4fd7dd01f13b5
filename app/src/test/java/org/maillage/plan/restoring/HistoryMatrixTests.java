package org.maillage.plan.restoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maillage.HouseTest;
import org.maillage.accounts.Person;
import org.maillage.base.Visibility;
import org.maillage.convention.Convention;
import org.maillage.convention.Space;
import org.maillage.plan.ActionDraft;
import org.maillage.plan.ActionName;
import org.maillage.plan.ActionSheet;
import org.maillage.plan.NoteId;
import org.maillage.plan.Notes;
import org.maillage.plan.Progress;
import org.maillage.plan.Steps;
import org.maillage.plan.joint.JointChanges;
import org.maillage.plan.joint.Wishes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Who may learn what through history: every reader, every kind of secret, every page that tells the past.
///
/// Each object holds a word of its own. A page that somebody opens holds none of the words that are hidden from them;
/// an address that names what is hidden answers 404, as one that names nothing.
@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HistoryMatrixTests extends HistoryScene {

    @Autowired
    private Notes notes;

    @Autowired
    private Steps steps;

    @Autowired
    private JointChanges changes;

    @Autowired
    private MockMvcTester mvc;

    private final Map<String, Set<Reader>> words = new LinkedHashMap<>();
    private final Map<UUID, Set<Reader>> objects = new LinkedHashMap<>();
    private final Map<UUID, String> kinds = new LinkedHashMap<>();
    private Convention convention;
    private Space town;
    private Space caf;

    @BeforeAll
    void tellsTheStory() {
        convention = freshConvention("matrice");
        town = space(convention, cast.claire);
        caf = space(convention, cast.karim);
        ActionName open = seenBy(town, "motpublic", Visibility.PUBLIC, Reader.MEMBERS);
        ActionName partners = seenBy(town, "motpartenaires", Visibility.PARTNERS, Reader.MEMBERS);
        seenBy(town, "motcoordination", Visibility.COORDINATORS, Reader.COORDINATORS);
        seenBy(town, "motville", Visibility.INSTITUTION, Reader.TOWN);
        ActionName secret = seenBy(caf, "motcaf", Visibility.INSTITUTION, Reader.CAF);
        delete(town, seenBy(town, "motsupprimepartenaires", Visibility.PARTNERS, Reader.MEMBERS));
        delete(town, seenBy(town, "motsupprimecoordination", Visibility.COORDINATORS, Reader.COORDINATORS));
        opensWhatWasHidden();
        hidesWhatWasOpen();
        writesNotes(partners);
        ties(partners, secret);
        as(
                caf,
                () -> changes.apply(
                        caf.id(),
                        caf.rights(),
                        Wishes.progress(Progress.ONGOING),
                        Map.of(open.code(), version(caf, open), secret.code(), version(caf, secret))));
    }

    @ParameterizedTest
    @EnumSource(Reader.class)
    void tellsNobodyAHiddenWord(Reader reader) {
        for (String page : everyPage()) {
            MvcTestResult answer = read(reader, page);
            if (answer.getResponse().getStatus() == 200) {
                assertThat(bodyOf(answer)).as("%s reads %s", reader, page).doesNotContain(hiddenFrom(reader));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Reader.class)
    void tellsMembersInTheJournalAllTheyMaySee(Reader reader) {
        if (Reader.MEMBERS.contains(reader)) {
            List<String> seen = words.entrySet().stream()
                    .filter(word -> word.getValue().contains(reader))
                    .map(Map.Entry::getKey)
                    .toList();
            assertThat(bodyOf(read(reader, "/journal/export.csv"))).contains(seen);
        }
    }

    @ParameterizedTest
    @EnumSource(Reader.class)
    void answersNotFoundForWhatIsHidden(Reader reader) {
        objects.forEach((id, allowed) -> {
            String history = "/journal/" + kinds.get(id) + "/" + id;
            assertThat(statusOf(reader, history))
                    .as("%s reads %s", reader, history)
                    .isEqualTo(expected(reader, allowed));
            for (Entry entry : entriesOf(id)) {
                boolean told = allowed.contains(reader) && (!entry.hidden() || Reader.COORDINATORS.contains(reader));
                assertThat(statusOf(reader, "/journal/lots/" + entry.id()))
                        .as("%s reads the deed of entry %s of %s", reader, entry.id(), id)
                        .isEqualTo(told ? 200 : reader == Reader.NOBODY_IS_SIGNED_IN ? 302 : 404);
                if (!told && reader != Reader.NOBODY_IS_SIGNED_IN) {
                    assertThat(statusOf(reader, history + "/retablissement?cote=apres&entree=" + entry.id()))
                            .as("%s goes back to entry %s", reader, entry.id())
                            .isIn(404, 403);
                }
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Reader.class)
    void countsOnlyWhatIsSeenOfAJointChange(Reader reader) {
        if (Reader.MEMBERS.contains(reader)) {
            String journal = bodyOf(read(reader, "/journal"));
            assertThat(journal).contains("Voir cette modification d’ensemble");
            assertThat(journal.contains("2\u00a0actions ensemble"))
                    .as("%s", reader)
                    .isEqualTo(Reader.CAF.contains(reader));
        }
    }

    // Its first title, and what was done while it was hidden, are for those who could read it then.
    private void opensWhatWasHidden() {
        ActionName action = action(town, "motdhier");
        keep(action.id().value(), "action", Reader.MEMBERS);
        words.put("motdhier", Reader.COORDINATORS);
        show(town, action, Visibility.COORDINATORS);
        long hiddenFrom = latest(action.id().value());
        rename(town, action, "motentredeux");
        words.put("motentredeux", Reader.COORDINATORS);
        var step = steps.add(town.id(), action.id(), new Steps.Draft("motetapecachee", null))
                .orThrow();
        steps.remove(town.id(), action.id(), step, 0);
        NoteId note = note(town, action, "motnotedhier", Visibility.PARTNERS);
        keep(note.value(), "nouvelle", Reader.MEMBERS);
        words.put("motnotedhier", Reader.COORDINATORS);
        rename(town, action, "motouvert");
        words.put("motetapecachee", Reader.COORDINATORS);
        show(town, action, Visibility.PARTNERS);
        long opened = latest(action.id().value());
        rename(town, action, "motouvert enfin");
        words.put("motouvert", Reader.MEMBERS);
        hidden.add(new Hidden(action.id().value(), hiddenFrom, opened));
        hidden.add(new Hidden(note.value(), 0, Long.MAX_VALUE));
        // The title it had while partners could read it before is told to them: it was theirs.
        words.put("motdhier", Reader.MEMBERS);
    }

    private void hidesWhatWasOpen() {
        ActionName action = action(town, "motreferme");
        rename(town, action, "motreferme encore");
        show(town, action, Visibility.COORDINATORS);
        keep(action.id().value(), "action", Reader.COORDINATORS);
        words.put("motreferme", Reader.COORDINATORS);
    }

    private void writesNotes(ActionName action) {
        keep(note(town, action, "motnotepartenaires", Visibility.PARTNERS).value(), "nouvelle", Reader.MEMBERS);
        keep(
                note(town, action, "motnotecoordination", Visibility.COORDINATORS)
                        .value(),
                "nouvelle",
                Reader.COORDINATORS);
        keep(note(caf, action, "motnotecaf", Visibility.INSTITUTION).value(), "nouvelle", Reader.CAF);
        words.put("motnotepartenaires", Reader.MEMBERS);
        words.put("motnotecoordination", Reader.COORDINATORS);
        words.put("motnotecaf", Reader.CAF);
    }

    // What one sees points at what one does not.
    private void ties(ActionName action, ActionName secret) {
        ActionSheet sheet = sheet(caf, action);
        save(caf, sheet, Drafting.from(sheet.content()).partOf(secret.id()).draft());
        ActionSheet tied = sheet(caf, action);
        save(caf, tied, Drafting.from(tied.content()).partOf(null).draft());
    }

    private ActionName seenBy(Space space, String word, Visibility visibility, Set<Reader> readers) {
        var seenBy = new ActionDraft.SeenBy(
                visibility,
                visibility == Visibility.INSTITUTION ? space.member().institution() : null);
        var holder = new ArrayList<ActionName>();
        as(
                space,
                () -> holder.add(actions.create(
                                space.id(),
                                Drafting.of(youth.id(), word).with(seenBy).draft())
                        .orThrow()));
        ActionName action = holder.getFirst();
        rename(space, action, word + " encore");
        keep(action.id().value(), "action", readers);
        words.put(word, readers);
        return action;
    }

    private void delete(Space space, ActionName action) {
        as(space, () -> actions.delete(space.id(), action.id(), version(space, action)));
    }

    private NoteId note(Space space, ActionName action, String body, Visibility visibility) {
        var seenBy = new ActionDraft.SeenBy(
                visibility,
                visibility == Visibility.INSTITUTION ? space.member().institution() : null);
        return notes.write(space.id(), action.id(), space.member().person(), new Notes.Draft(null, null, body, seenBy))
                .orThrow();
    }

    private void keep(UUID id, String kind, Set<Reader> readers) {
        objects.put(id, readers);
        kinds.put(id, kind);
    }

    private int version(Space space, ActionName action) {
        return sheet(space, action).version();
    }

    /// Entries made while an object was hidden from its readers of today.
    private record Hidden(UUID object, long from, long until) {}

    private final List<Hidden> hidden = new ArrayList<>();

    private record Entry(long id, boolean hidden) {}

    private List<Entry> entriesOf(UUID object) {
        return jdbc
                .sql("select id from journal.entry where subject_id = ? order by id")
                .param(object)
                .query(Long.class)
                .list()
                .stream()
                .map(id -> new Entry(
                        id,
                        hidden.stream()
                                .anyMatch(span ->
                                        span.object().equals(object) && span.from() <= id && id <= span.until())))
                .toList();
    }

    private List<String> everyPage() {
        Stream<String> deeds = jdbc
                .sql("select id from journal.entry where convention_id = ?")
                .param(convention.id().value())
                .query(Long.class)
                .list()
                .stream()
                .map(id -> "/journal/lots/" + id);
        Stream<String> pages = objects.keySet().stream().flatMap(id -> {
            String history = "/journal/" + kinds.get(id) + "/" + id;
            return Stream.concat(
                    Stream.of(history),
                    entriesOf(id).stream()
                            .flatMap(entry -> Stream.of("avant", "apres")
                                    .map(side -> history + "/retablissement?cote=" + side + "&entree=" + entry.id())));
        });
        Stream<String> lists = Stream.of(
                "/journal",
                "/journal?objet=action",
                "/journal?objet=nouvelle",
                "/journal?personne=" + cast.karim.id().value(),
                "/journal/export.csv");
        return Stream.of(lists, deeds, pages).flatMap(one -> one).toList();
    }

    private String[] hiddenFrom(Reader reader) {
        return words.entrySet().stream()
                .filter(word -> !word.getValue().contains(reader))
                .map(Map.Entry::getKey)
                .toArray(String[]::new);
    }

    private static int expected(Reader reader, Set<Reader> allowed) {
        return reader == Reader.NOBODY_IS_SIGNED_IN ? 302 : allowed.contains(reader) ? 200 : 404;
    }

    private int statusOf(Reader reader, String page) {
        return read(reader, page).getResponse().getStatus();
    }

    private MvcTestResult read(Reader reader, String page) {
        var request = mvc.get().uri(convention.home() + page);
        Person person = reader.among(cast);
        return person == null
                ? request.exchange()
                : request.with(cast.as(person)).exchange();
    }

    private static final Pattern TAGS = Pattern.compile("\\s+");

    private static String bodyOf(MvcTestResult answer) {
        try {
            return TAGS.matcher(answer.getResponse().getContentAsString()).replaceAll(" ");
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
