package org.maillage.convention.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.maillage.plan.Drafts.with;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.Cast;
import org.maillage.HouseTest;
import org.maillage.accounts.Person;
import org.maillage.base.files.ErasedFiles;
import org.maillage.base.files.FileFamily;
import org.maillage.base.files.GoodFiles;
import org.maillage.base.files.HostileFiles;
import org.maillage.plan.ActionDraft;
import org.maillage.plan.Actions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

/// Files come, change, go and come back, asked as a browser would.
@HouseTest
@Transactional
class FilesOfAnObjectTests {

    private static final String FILES = "/espace/saint-aubin-2023-2026/fichiers";
    private static final byte[] MINUTES = GoodFiles.text("Compte rendu du comité.\n");

    @Autowired
    private MockMvc web;

    @Autowired
    private Cast cast;

    @Autowired
    private Actions actions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ErasedFiles erased;

    private UUID action;

    @BeforeEach
    void createAction() {
        action = actions.create(cast.convention.id(), with(ActionDraft.of(cast.youth.id(), "Chantiers")))
                .orThrow()
                .id()
                .value();
    }

    @Test
    void keepsSeveralFilesSentTogether() throws Exception {
        add(cast.claire, file("files", "cr.txt", MINUTES), file("files", "plan.pdf", GoodFiles.of(FileFamily.PDF)))
                .andExpect(redirectedUrl(FILES + "/action/" + action));
        asked(get(FILES + "/action/" + action), cast.odile)
                .andExpect(content().string(containsString("cr.txt")))
                .andExpect(content().string(containsString("plan.pdf")))
                .andExpect(content().string(not(containsString("Ajouter des fichiers"))));
    }

    @Test
    void keepsWhatItMayAndSaysWhyTheRestIsNot() throws Exception {
        add(cast.claire, file("files", "cr.txt", MINUTES), file("files", "cr.exe", MINUTES))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Fichier ajouté")))
                .andExpect(content().string(containsString("«\u00a0cr.exe\u00a0»\u00a0: Ce fichier est un programme")));
        assertThat(names()).containsExactly("cr.txt");
    }

    @Test
    void storesNothingOfHostileFilesWhoeverSendsThem() throws Exception {
        List<HostileFiles.Hostile> some = HostileFiles.all();
        for (int at = 0; at < some.size(); at += 17) {
            HostileFiles.Hostile hostile = some.get(at);
            add(cast.claire, file("files", hostile.name(), hostile.content()))
                    .andExpect(status().isUnprocessableContent());
        }
        assertThat(names()).isEmpty();
        assertThat(jdbc.sql("select count(*) from files.chunk")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void letsOnlyWhoKeepsTheActionTrueAddFiles() throws Exception {
        add(cast.odile, file("files", "cr.txt", MINUTES)).andExpect(status().isForbidden());
        add(cast.amadou, file("files", "cr.txt", MINUTES)).andExpect(status().isForbidden());
        add(cast.lea, file("files", "cr.txt", MINUTES)).andExpect(status().isForbidden());
        jdbc.sql(
                        "insert into plan.action_organisation (action_id, organisation_id, role, convention_id) values (?, ?, 'pilot', ?)")
                .params(
                        action,
                        cast.fourWinds.id().value(),
                        cast.convention.id().value())
                .update();
        add(cast.amadou, file("files", "cr.txt", MINUTES)).andExpect(status().isFound());
        assertThat(names()).containsExactly("cr.txt");
    }

    @Test
    void answersBytesToSaveThatRunNothing() throws Exception {
        add(cast.claire, file("files", "Comité d’août.txt", MINUTES));
        String address = FILES + "/" + id() + "/versions/1";
        String tag = asked(get(address), cast.odile)
                .andExpect(content().bytes(MINUTES))
                .andExpect(content().contentType("text/plain"))
                .andExpect(header().string("Content-Disposition", containsString("attachment;")))
                .andExpect(header().string(
                                "Content-Disposition",
                                containsString("filename*=UTF-8''Comit%C3%A9%20d%E2%80%99ao%C3%BBt.txt")))
                .andExpect(header().string("Content-Security-Policy", containsString("sandbox")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Cache-Control", "private, no-cache"))
                .andReturn()
                .getResponse()
                .getHeader("ETag");
        asked(get(address).header("If-None-Match", tag), cast.odile)
                .andExpect(status().isNotModified())
                .andExpect(content().bytes(new byte[0]));
    }

    @Test
    void carriesTwentyFiveMegabytesBothWays() throws Exception {
        byte[] heavy = new byte[25 * 1024 * 1024];
        new Random(7).nextBytes(heavy);
        byte[] pdf = GoodFiles.of(FileFamily.PDF);
        System.arraycopy(pdf, 0, heavy, 0, 9);
        System.arraycopy(pdf, pdf.length - 7, heavy, heavy.length - 7, 7);
        add(cast.claire, file("files", "gros.pdf", heavy)).andExpect(status().isFound());
        byte[] back = asked(get(FILES + "/" + id() + "/versions/1"), cast.claire)
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(Arrays.equals(back, heavy)).isTrue();
        assertThat(jdbc.sql("select max(length(bytes)) from files.chunk")
                        .query(Integer.class)
                        .single())
                .isEqualTo(512 * 1024);
    }

    @Test
    void keepsEachVersionUnderItsNumber() throws Exception {
        add(cast.claire, file("files", "cr.txt", MINUTES));
        send(0, file("file", "cr corrigé.txt", GoodFiles.text("Corrigé.\n")))
                .andExpect(redirectedUrl(FILES + "/" + id()));
        asked(get(FILES + "/" + id() + "/versions/1"), cast.odile)
                .andExpect(content().bytes(MINUTES))
                .andExpect(header().string("Content-Disposition", containsString("cr%20%28version%201%29.txt")));
        asked(get(FILES + "/" + id() + "/versions/2"), cast.odile)
                .andExpect(content().bytes(GoodFiles.text("Corrigé.\n")));
        asked(get(FILES + "/" + id() + "/versions/3"), cast.odile).andExpect(status().isNotFound());
        asked(get(FILES + "/" + id()), cast.odile).andExpect(content().string(containsString("cr corrigé.txt")));
    }

    @Test
    void refusesAVersionOfAnotherTypeOrMadeFromAnOlderOne() throws Exception {
        add(cast.claire, file("files", "cr.txt", MINUTES));
        send(0, file("file", "cr.pdf", GoodFiles.of(FileFamily.PDF)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Ajoutez-la comme un autre fichier")));
        send(0, file("file", "cr.txt", GoodFiles.text("Deux.\n"))).andExpect(status().isFound());
        send(0, file("file", "cr.txt", GoodFiles.text("Trois.\n")))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("a changé ce fichier le 20")));
        assertThat(jdbc.sql("select max(number) from files.file_version")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void showsBothNamesWhenTwoPeopleRename() throws Exception {
        add(cast.claire, file("files", "cr.txt", MINUTES));
        rename("Comité.txt", 0).andExpect(redirectedUrl(FILES + "/" + id()));
        rename("Réunion.txt", 0)
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Comité.txt")))
                .andExpect(content().string(containsString("Réunion.txt")));
        rename("Comité.exe", 1).andExpect(status().isUnprocessableContent());
        rename("Comité.pdf", 1).andExpect(status().isUnprocessableContent());
        assertThat(names()).containsExactly("Comité.txt");
    }

    @Test
    void bringsBackWhatWasRemoved() throws Exception {
        add(cast.claire, file("files", "cr.txt", MINUTES));
        UUID id = id();
        asked(post(FILES + "/" + id + "/suppression").param("version", "0"), cast.claire)
                .andExpect(redirectedUrl(FILES + "/action/" + action));
        asked(get(FILES + "/" + id), cast.odile).andExpect(status().isNotFound());
        asked(get(FILES + "/" + id + "/versions/1"), cast.odile).andExpect(status().isNotFound());
        asked(get(FILES + "/" + id), cast.claire).andExpect(status().isGone());
        asked(get(FILES + "/action/" + action), cast.claire)
                .andExpect(content().string(containsString("Fichiers supprimés")));
        asked(post(FILES + "/" + id + "/restauration"), cast.claire).andExpect(redirectedUrl(FILES + "/" + id));
        asked(get(FILES + "/" + id + "/versions/1"), cast.odile)
                .andExpect(content().bytes(MINUTES));
    }

    @Test
    void tellsFilesInTheHistoryOfTheirAction() throws Exception {
        add(cast.claire, file("files", "cr.txt", MINUTES));
        asked(get("/espace/saint-aubin-2023-2026/journal/fichier/" + id()), cast.odile)
                .andExpect(content().string(containsString("a ajouté")));
        String code = jdbc.sql("select code from plan.action where id = ?")
                .param(action)
                .query(String.class)
                .single();
        asked(get("/espace/saint-aubin-2023-2026/plan/actions/" + code + "/historique"), cast.odile)
                .andExpect(content().string(containsString("cr.txt")));
    }

    @Test
    void keepsBackWhatWaitsForTheScanner() throws Exception {
        add(cast.claire, file("files", "cr.txt", MINUTES));
        jdbc.sql("update files.file_version set scan = 'waiting'").update();
        String address = FILES + "/" + id() + "/versions/1";
        asked(get(address), cast.odile).andExpect(status().isForbidden());
        asked(get(address), cast.karim).andExpect(status().isForbidden());
        asked(get(address), cast.claire).andExpect(content().bytes(MINUTES));
        asked(get(FILES + "/" + id()), cast.odile)
                .andExpect(content().string(containsString("en attente d’analyse")))
                .andExpect(content().string(not(containsString("Télécharger"))));
    }

    @Test
    void tellsTheCoordinationOfAVirusAndNobodyOfWhatTheyMayNotSee() throws Exception {
        add(cast.claire, file("files", "cr.txt", MINUTES));
        jdbc.sql("update files.file_version set scan = 'infected', virus = 'Eicar'")
                .update();
        String points = "/espace/saint-aubin-2023-2026/points-d-attention";
        asked(get(points), cast.karim).andExpect(content().string(containsString("1\u00a0fichier avec un virus")));
        asked(get(points), cast.odile).andExpect(content().string(not(containsString("avec un virus"))));
        asked(get(FILES + "?etat=virus"), cast.karim).andExpect(content().string(containsString("cr.txt")));
        jdbc.sql("update plan.action set visibility = 'institution', institution_id = ? where id = ?")
                .params(cast.caf.id().value(), action)
                .update();
        asked(get(points), cast.claire).andExpect(content().string(not(containsString("avec un virus"))));
    }

    @Test
    void erasesForGoodWhatNobodyBroughtBack() throws Exception {
        add(cast.claire, file("files", "cr.txt", MINUTES));
        jdbc.sql("update files.file set deleted_at = '2025-08-23 00:00+00'").update();
        erased.eraseAllDue();
        assertThat(names()).hasSize(1);
        jdbc.sql("update files.file set deleted_at = '2025-08-21 00:00+00'").update();
        erased.eraseAllDue();
        assertThat(names()).isEmpty();
        assertThat(jdbc.sql("select count(*) from files.chunk")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private ResultActions add(Person person, MockMultipartFile... files) throws Exception {
        var request = multipart(FILES + "/action/" + action);
        for (MockMultipartFile file : files) {
            request.file(file);
        }
        return asked(request.param("visibility", "PARTNERS"), person);
    }

    private ResultActions send(int version, MockMultipartFile file) throws Exception {
        return asked(
                multipart(FILES + "/" + id() + "/versions").file(file).param("version", Integer.toString(version)),
                cast.claire);
    }

    private ResultActions rename(String name, int version) throws Exception {
        return asked(
                post(FILES + "/" + id())
                        .param("name", name)
                        .param("visibility", "PARTNERS")
                        .param("version", Integer.toString(version)),
                cast.claire);
    }

    private ResultActions asked(AbstractMockHttpServletRequestBuilder<?> request, Person person) throws Exception {
        return web.perform(request.with(csrf()).with(cast.as(person)));
    }

    private static MockMultipartFile file(String field, String name, byte[] content) {
        return new MockMultipartFile(field, name, "application/octet-stream", content);
    }

    private List<String> names() {
        return jdbc.sql("select name from files.file where subject_id = ?")
                .param(action)
                .query(String.class)
                .list();
    }

    private UUID id() {
        return jdbc.sql("select id from files.file where subject_id = ?")
                .param(action)
                .query(UUID.class)
                .single();
    }
}
