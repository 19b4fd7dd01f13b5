package org.maillage.convention.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.plan.Drafts.seenBy;
import static org.maillage.plan.Drafts.with;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.Cast;
import org.maillage.HouseTest;
import org.maillage.accounts.Person;
import org.maillage.base.Visibility;
import org.maillage.plan.ActionDraft;
import org.maillage.plan.ActionName;
import org.maillage.plan.Actions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/// Who learns of which file, at every address that could tell of it.
@HouseTest
@Transactional
class FileSightTests {

    private static final String SPACE = "/espace/saint-aubin-2023-2026";

    @Autowired
    private MockMvc web;

    @Autowired
    private Cast cast;

    @Autowired
    private Actions actions;

    @Autowired
    private JdbcClient jdbc;

    private ActionName open;
    private ActionName hidden;
    private final Map<String, UUID> files = new LinkedHashMap<>();

    @BeforeEach
    void putFiles() {
        open = action(ActionDraft.SeenBy.PARTNERS);
        hidden = action(new ActionDraft.SeenBy(Visibility.COORDINATORS, null));
        files.put("partenaires", file(open, "partenaires", "partners", null));
        files.put("coordination", file(open, "coordination", "coordinators", null));
        files.put("ville", file(open, "ville", "institution", cast.town.id().value()));
        files.put("caf", file(open, "caf", "institution", cast.caf.id().value()));
        files.put("cachee", file(hidden, "cachee", "partners", null));
    }

    @Test
    void showsEachMemberTheirFilesAndNothingOfTheOthers() throws Exception {
        sees(cast.claire, Set.of("partenaires", "coordination", "ville", "cachee"));
        sees(cast.karim, Set.of("partenaires", "coordination", "caf", "cachee"));
        sees(cast.odile, Set.of("partenaires", "ville"));
        sees(cast.amadou, Set.of("partenaires"));
    }

    @Test
    void saysNothingToOtherConventionsNorToVisitors() throws Exception {
        for (String address : addresses().toList()) {
            assertThat(asked(SPACE + address, cast.yann).getStatus())
                    .as(address)
                    .isEqualTo(404);
            assertThat(asked("/espace/val-d-erdre-2024-2027" + address, cast.yann)
                            .getStatus())
                    .as(address)
                    .isEqualTo(404);
            assertThat(asked(SPACE + address, cast.nadia).getStatus())
                    .as(address)
                    .isEqualTo(404);
            assertThat(web.perform(get(SPACE + address))
                            .andReturn()
                            .getResponse()
                            .getRedirectedUrl())
                    .as(address)
                    .endsWith("/connexion");
        }
    }

    @Test
    void hidesTheFilesOfWhatIsRemoved() throws Exception {
        actions.delete(cast.convention.id(), open.id(), 0);
        for (String name : List.of("partenaires", "coordination", "ville")) {
            assertThat(asked(SPACE + "/fichiers/" + files.get(name), cast.claire)
                            .getStatus())
                    .isEqualTo(404);
        }
        assertThat(text(SPACE + "/fichiers", cast.claire))
                .contains("1\u00a0fichier,")
                .doesNotContain("ville.txt");
    }

    private void sees(Person person, Set<String> seen) throws Exception {
        String all = text(SPACE + "/fichiers", person);
        String journal = text(SPACE + "/journal", person);
        long plural = seen.size();
        assertThat(all).contains(plural + "\u00a0fichier" + (plural > 1 ? "s," : ","));
        for (Map.Entry<String, UUID> file : files.entrySet()) {
            boolean mine = seen.contains(file.getKey());
            String name = file.getKey() + ".txt";
            assertThat(all.contains(name))
                    .as(person.name() + " in the list: " + name)
                    .isEqualTo(mine);
            assertThat(journal.contains(name))
                    .as(person.name() + " in the journal: " + name)
                    .isEqualTo(mine);
            for (String inside : List.of("/fichiers/%s", "/fichiers/%s/versions/1", "/journal/fichier/%s")) {
                var answer = asked(SPACE + inside.formatted(file.getValue()), person);
                assertThat(answer.getStatus())
                        .as(person.name() + " " + inside + " " + name)
                        .isEqualTo(mine ? 200 : 404);
                if (!mine) {
                    assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                            .doesNotContain(name, "Bonjour");
                }
            }
        }
        long ofOpen = seen.stream().filter(name -> !name.equals("cachee")).count();
        assertThat(text(SPACE + "/plan/actions/" + open.code(), person)).contains("Fichiers\u00a0(" + ofOpen + ")");
        assertThat(asked(SPACE + "/fichiers/action/" + hidden.id().value(), person)
                        .getStatus())
                .isEqualTo(seen.contains("cachee") ? 200 : 404);
    }

    private Stream<String> addresses() {
        return Stream.concat(
                Stream.of("/fichiers/action/" + open.id().value()),
                files.values().stream()
                        .flatMap(id -> Stream.of(
                                "/fichiers/" + id, "/fichiers/" + id + "/versions/1", "/journal/fichier/" + id)));
    }

    private String text(String address, Person person) throws Exception {
        return asked(address, person).getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse asked(String address, Person person) throws Exception {
        return web.perform(get(address).with(cast.as(person))).andReturn().getResponse();
    }

    private ActionName action(ActionDraft.SeenBy seen) {
        return actions.create(cast.convention.id(), with(ActionDraft.of(cast.youth.id(), "Chantiers"), seenBy(seen)))
                .orThrow();
    }

    private UUID file(ActionName action, String name, String visibility, @Nullable UUID institution) {
        UUID file = UUID.randomUUID();
        UUID version = UUID.randomUUID();
        UUID convention = cast.convention.id().value();
        jdbc.sql("""
                        insert into files.file (id, convention_id, subject_kind, subject_id, name, visibility,
                          institution_id, added_at) values (?, ?, 'action', ?, ?, ?, ?, '2025-11-03 09:00+00')
                        """)
                .params(file, convention, action.id().value(), name + ".txt", visibility)
                .param(institution)
                .update();
        jdbc.sql("""
                        insert into files.file_version (id, convention_id, file_id, number, file_name, media_type,
                          size_bytes, sha256, sent_at, scan)
                        values (?, ?, ?, 1, ?, 'text/plain', 7, repeat('0', 64), '2025-11-03 09:00+00', 'clean')
                        """).params(version, convention, file, name + ".txt").update();
        jdbc.sql("insert into files.chunk (version_id, rank, bytes) values (?, 0, 'Bonjour')")
                .param(version)
                .update();
        return file;
    }
}
