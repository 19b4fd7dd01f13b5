package org.maillage.convention.portable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.QueryCount;
import org.maillage.RoutePages;
import org.maillage.accounts.PersonId;
import org.maillage.convention.ConventionId;
import org.maillage.convention.Conventions;
import org.maillage.convention.Role;
import org.maillage.convention.contents.ContentTables;
import org.maillage.convention.invitation.Newcomer;
import org.maillage.demo.DemoCast;
import org.maillage.demo.DemoTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/// The demonstration, grown, taken away complete and brought back where it is no more: row by row, and page by page,
/// nothing is lost.
@DemoTest
@Transactional
class RoundTripTests {

    private static final Newcomer CLAIRE = new Newcomer(
            "Claire", "Méterreau", DemoCast.email(DemoCast.CLAIRE), "Ville d’Angers", Role.COORDINATOR, Set.of());

    @Autowired
    private TakingAway takingAway;

    @Autowired
    private BringingBack bringingBack;

    @Autowired
    private ReceivedFiles files;

    @Autowired
    private Conventions conventions;

    @Autowired
    private ContentTables tables;

    @Autowired
    private ApplicationContext house;

    @Autowired
    private DemoCast cast;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvcTester mvc;

    @TempDir
    private Path folder;

    private ConventionId angers;

    @BeforeEach
    void grow() {
        angers = new GrownConvention(house).grow();
    }

    @Test
    void comesBackRowByRow() throws IOException {
        byte[] file = takenAway();
        forget();
        assertThat(bring(file, DemoCast.ANGERS)).isEqualTo(new BringingBack.Outcome.Stands(angers));
        assertThat(told(takenAway())).isEqualTo(told(file));
    }

    @Test
    void findsWhatTheInstanceKnowsUnderOtherIdentifiers() throws IOException {
        byte[] file = takenAway();
        forget();
        bring(elsewhere(file), DemoCast.ANGERS);
        assertThat(told(takenAway())).isEqualTo(told(file));
    }

    @Test
    void bringsTheOrganisationsPeopleAndAreasThatNobodyKnows() throws IOException {
        byte[] file = takenAway();
        byte[] strange = Repacked.of(elsewhere(file))
                .with(
                        "annuaire.json",
                        text -> text.replaceAll("(\"(given_name|name|email)\" : \")", "$1Autre ")
                                .replaceAll("\"code\" : \"\\d+\"", "\"code\" : \"00000\""))
                .file();
        assertThat(bring(strange, "autre-adresse")).isInstanceOf(BringingBack.Outcome.Stands.class);
        assertThat(jdbc.sql("select count(*) from accounts.organisation where name like 'Autre %'")
                        .query(Integer.class)
                        .single())
                .isGreaterThan(5);
    }

    @Test
    void comesAsACopyWhereItIsAlready() throws IOException {
        byte[] file = takenAway();
        var stands = (BringingBack.Outcome.Stands) bring(file, "copie");
        assertThat(stands.convention()).isNotEqualTo(angers);
        assertThat(count("plan.action", stands.convention())).isEqualTo(count("plan.action", angers));
        assertThat(count("journal.entry", stands.convention())).isGreaterThan(100);
        Map<String, String> original = told(file);
        assertThat(told(takenAway()).get("convention.json")).isEqualTo(original.get("convention.json"));
    }

    @Test
    void opensEveryPageAsBefore() throws IOException {
        Map<String, String> before = pages();
        byte[] file = takenAway();
        forget();
        bring(file, DemoCast.ANGERS);
        assertThat(before).hasSizeGreaterThan(40);
        Map<String, String> after = pages();
        before.forEach((path, page) -> assertThat(after.get(path)).as(path).isEqualTo(page));
    }

    @Test
    void writesOneEntryThatSaysWhereItComesFrom() throws IOException {
        byte[] file = takenAway();
        int before = count("journal.entry", angers);
        forget();
        bring(file, DemoCast.ANGERS);
        assertThat(count("journal.entry", angers)).isEqualTo(before + 1);
        assertThat(mvc.get().uri("/espace/" + DemoCast.ANGERS + "/journal").with(cast.as(DemoCast.CLAIRE)))
                .bodyText()
                .contains("Convention rapportée de http");
    }

    @Test
    void checksAFileWithoutLeavingATrace() throws IOException {
        byte[] file = takenAway();
        forget();
        assertThat(bringingBack.check(written(file))).isInstanceOf(BringingBack.Verdict.Fit.class);
        assertThat(conventions.findBySlug(DemoCast.ANGERS)).isEmpty();
    }

    @Test
    void previewsACheckedFileWithoutWritingAnything() throws IOException {
        Path file = written(takenAway());
        List<String> asked = QueryCount.during(() -> assertThatCode(
                        () -> assertThat(bringingBack.preview(file)).isInstanceOf(BringingBack.Verdict.Fit.class))
                .doesNotThrowAnyException());
        assertThat(asked).isNotEmpty().noneMatch(sql -> sql.stripLeading().startsWith("insert"));
    }

    /// What a file says, but for what tells one taking away from another.
    private static Map<String, String> told(byte[] file) {
        TakenAway taken = TakenAway.of(file);
        var told = new TreeMap<String, String>();
        taken.entries().keySet().stream()
                .filter(name -> !name.matches("manifest.json|LISEZMOI.txt|tableaux/.*journal.*"))
                .filter(name -> !name.endsWith(".ods"))
                .forEach(name -> told.put(name, taken.text(name)));
        told.replaceAll((name, text) -> name.endsWith("convention.json")
                ? text.replaceAll("\"convention.passage\":\\[.*?]", "")
                        .replaceAll("(\"slot\":\\d+,\"number\":\\d+)|\"number\":\\d+", "$1")
                : text);
        told.replaceAll((name, text) -> name.endsWith("journal.jsonl")
                ? text.lines()
                        .filter(line -> !line.contains("convention.passage"))
                        .map(line -> line.replaceAll("\"batch\":\\d+", ""))
                        .collect(Collectors.joining("\n"))
                : text);
        return told;
    }

    /// Every page of the space that has no variable but the convention, and every action, without what is new each
    /// time.
    private Map<String, String> pages() {
        List<String> paths = new ArrayList<>(RoutePages.paths()
                .filter(path -> path.startsWith("/espace/{convention}") && path.indexOf('{', 9) < 0)
                .filter(path -> !path.endsWith("/journal"))
                .map(path -> path.replace("{convention}", DemoCast.ANGERS))
                .toList());
        jdbc.sql("select code from plan.action where convention_id = ? and deleted_at is null order by code")
                .param(angers.value())
                .query(String.class)
                .list()
                .forEach(code -> paths.add("/espace/" + DemoCast.ANGERS + "/plan/actions/" + code));
        var pages = new TreeMap<String, String>();
        paths.forEach(path -> pages.put(
                path, text(mvc.get().uri(path).with(cast.as(DemoCast.CLAIRE)).exchange())));
        return pages;
    }

    private static String text(org.springframework.test.web.servlet.assertj.MvcTestResult answer) {
        try {
            return answer.getResponse().getStatus() + " "
                    + answer.getResponse()
                            .getContentAsString()
                            .replaceAll("type=\"hidden\"[^>]*", "")
                            .replaceAll("\\d+\u00a0h\u00a0\\d\\d", "")
                            .replaceAll("(?s)<script.*?</script>", "");
        } catch (UnsupportedEncodingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// The same file, from an instance that gave other ids to what conventions share.
    private static byte[] elsewhere(byte[] file) {
        var ids = new TreeMap<String, String>();
        var matcher = java.util.regex.Pattern.compile("\"id\" : \"([0-9a-f-]{36})\"")
                .matcher(TakenAway.of(file).text("annuaire.json"));
        while (matcher.find()) {
            ids.put(matcher.group(1), UUID.randomUUID().toString());
        }
        return Repacked.of(file)
                .withEvery(text -> {
                    String changed = text;
                    for (Map.Entry<String, String> id : ids.entrySet()) {
                        changed = changed.replace(id.getKey(), id.getValue());
                    }
                    return changed;
                })
                .file();
    }

    private byte[] takenAway() {
        var out = new ByteArrayOutputStream();
        takingAway.writeComplete(conventions.findBySlug(DemoCast.ANGERS).orElseThrow(), out);
        return out.toByteArray();
    }

    private BringingBack.Outcome bring(byte[] file, String slug) throws IOException {
        PersonId nadege = cast.principal(DemoCast.NADEGE).person();
        return bringingBack.bring(files.keep("convention.zip", file, nadege), slug, CLAIRE, nadege);
    }

    private Path written(byte[] file) throws IOException {
        return Files.write(folder.resolve("convention.zip"), file);
    }

    private void forget() {
        new ForgottenConvention(jdbc, tables).forget(angers);
    }

    private int count(String table, ConventionId convention) {
        return jdbc.sql("select count(*) from " + table + " where convention_id = ?")
                .param(convention.value())
                .query(Integer.class)
                .single();
    }
}
