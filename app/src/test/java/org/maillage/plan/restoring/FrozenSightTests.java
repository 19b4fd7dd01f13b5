package org.maillage.plan.restoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maillage.HouseTest;
import org.maillage.accounts.Person;
import org.maillage.base.Visibility;
import org.maillage.convention.Convention;
import org.maillage.convention.Space;
import org.maillage.convention.amendments.AmendmentPreparation;
import org.maillage.convention.snapshots.SnapshotId;
import org.maillage.convention.snapshots.SnapshotKind;
import org.maillage.convention.snapshots.Snapshots;
import org.maillage.plan.ActionName;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Who may learn what through frozen states, comparisons, avenants, exports and the file of a convention: every reader,
/// every kind of secret. [HistoryMatrixTests] asks the same of the journal.
@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FrozenSightTests extends HistoryScene {

    @Autowired
    private Snapshots snapshots;

    @Autowired
    private AmendmentPreparation preparation;

    @Autowired
    private MockMvcTester mvc;

    private final Map<String, Set<Reader>> words = new LinkedHashMap<>();
    private Convention convention;
    private SnapshotId before;
    private SnapshotId after;

    @BeforeAll
    void tellsTheStory() {
        convention = freshConvention("figee");
        jdbc.sql("update convention.convention set status = 'signed', signed_on = starts_on where id = ?")
                .param(convention.id().value())
                .update();
        convention = conventions.getConvention(convention.id());
        Space town = space(convention, cast.claire);
        Space caf = space(convention, cast.karim);
        ActionName open = seenBy(town, "motpublic", Visibility.PUBLIC, Reader.MEMBERS);
        ActionName partners = seenBy(town, "motpartenaires", Visibility.PARTNERS, Reader.MEMBERS);
        ActionName coordination = seenBy(town, "motcoordination", Visibility.COORDINATORS, Reader.COORDINATORS);
        ActionName ofTheTown = seenBy(town, "motville", Visibility.INSTITUTION, Reader.TOWN);
        ActionName ofTheCaf = seenBy(caf, "motcaf", Visibility.INSTITUTION, Reader.CAF);
        ActionName closed = seenBy(town, "motferme", Visibility.PARTNERS, Reader.COORDINATORS);
        ActionName opened = seenBy(town, "motouvert", Visibility.COORDINATORS, Reader.COORDINATORS);
        before = freeze("Avant");
        for (ActionName one : List.of(open, partners, coordination, ofTheTown, closed)) {
            rename(town, one, sheet(town, one).content().title() + " ensuite");
        }
        rename(caf, ofTheCaf, "motcaf ensuite");
        show(town, closed, Visibility.COORDINATORS);
        rename(town, opened, "motnouveau");
        show(town, opened, Visibility.PARTNERS);
        words.put("motnouveau", Reader.MEMBERS);
        after = freeze("Après");
        preparation.prepare(convention, "Un avenant", "", cast.claire.id());
        jdbc.sql("""
                        update plan.action set title = title || ' motavenant', version = version + 1
                        where convention_id = (select id from convention.convention where slug = ?)
                        """).param(convention.slug() + "-avenant-1").update();
        words.put("motavenant", Reader.COORDINATORS);
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
    void comparesAllThatAReaderMaySee(Reader reader) {
        String comparison = comparison();
        if (!Reader.MEMBERS.contains(reader)) {
            assertThat(read(reader, comparison)).hasStatus(reader == Reader.NOBODY_IS_SIGNED_IN ? 302 : 404);
            return;
        }
        assertThat(bodyOf(read(reader, comparison)))
                .contains(words.entrySet().stream()
                        .filter(word -> word.getValue().contains(reader))
                        .map(Map.Entry::getKey)
                        .filter(word -> !word.equals("motavenant"))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(Reader.class)
    void carriesAwayNoHiddenWord(Reader reader) throws IOException {
        MvcTestResult file = as(
                reader, mvc.post().uri(convention.home() + "/reglages/emporter").with(csrf()));
        if (!Reader.COORDINATORS.contains(reader)) {
            assertThat(file.getResponse().getStatus()).isIn(302, 403, 404);
            return;
        }
        assertThat(textIn(file.getResponse().getContentAsByteArray()))
                .contains("motcoordination")
                .doesNotContain(hiddenFrom(reader));
    }

    private List<String> everyPage() {
        return List.of(
                "/etats",
                "/etats/" + before.value(),
                "/etats/" + after.value(),
                "/etats/comparaison?de=" + before.value(),
                "/etats/comparaison?de=" + before.value() + "&a=" + after.value(),
                comparison(),
                "/avenants",
                "/avenants/1",
                "/avenants/1/export.csv",
                "/plan/export.csv",
                "/plan/enjeux/export.csv",
                "/plan/organismes/export.csv",
                "/plan/devenir",
                "/plan/devenir/export.csv",
                "/points-d-attention/export.csv");
    }

    private String comparison() {
        return "/etats/comparaison/export.csv?de=" + before.value() + "&a=" + after.value();
    }

    private ActionName seenBy(Space space, String word, Visibility visibility, Set<Reader> readers) {
        ActionName action = action(space, word);
        if (visibility != Visibility.PARTNERS) {
            show(space, action, visibility);
        }
        words.put(word, readers);
        return action;
    }

    private SnapshotId freeze(String name) {
        return snapshots.freeze(convention.id(), SnapshotKind.NAMED, name, "", cast.claire.id());
    }

    private String[] hiddenFrom(Reader reader) {
        return words.entrySet().stream()
                .filter(word -> !word.getValue().contains(reader))
                .map(Map.Entry::getKey)
                .toArray(String[]::new);
    }

    private MvcTestResult read(Reader reader, String page) {
        return as(reader, mvc.get().uri(convention.home() + page));
    }

    private MvcTestResult as(Reader reader, MockMvcTester.MockMvcRequestBuilder request) {
        Person person = reader.among(cast);
        return person == null
                ? request.exchange()
                : request.with(cast.as(person)).exchange();
    }

    private static String bodyOf(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    // Tables are archives in the archive.
    private static String textIn(byte[] archive) throws IOException {
        var text = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readAllBytes();
                text.append(
                        entry.getName().endsWith(".ods")
                                ? textIn(content)
                                : new String(content, StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }
}
