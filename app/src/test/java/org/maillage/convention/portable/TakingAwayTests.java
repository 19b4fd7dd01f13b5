package org.maillage.convention.portable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.convention.Conventions;
import org.maillage.convention.contents.Digests;
import org.maillage.demo.DemoCast;
import org.maillage.demo.DemoTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a file of a convention holds, for whom.
@DemoTest
@Transactional
class TakingAwayTests {

    @Autowired
    private TakingAway takingAway;

    @Autowired
    private Conventions conventions;

    @Autowired
    private ApplicationContext house;

    @Autowired
    private DemoCast cast;

    @Autowired
    private JsonMapper json;

    @BeforeEach
    void grow() {
        new GrownConvention(house).grow();
    }

    @Test
    void writesWhatAnyProgramOpens() {
        TakenAway file = complete();
        assertThat(file.entries())
                .containsKeys(
                        "LISEZMOI.txt",
                        "manifest.json",
                        "convention.json",
                        "annuaire.json",
                        "journal.jsonl",
                        "schema/convention-1.schema.json");
        assertThat(file.entries().keySet())
                .filteredOn(name -> name.startsWith("tableaux/"))
                .extracting(name -> name.replaceAll(".*_(.*)_.*", "$1"))
                .contains("plan-d-actions", "enjeux", "qui-fait-quoi", "membres", "journal");
        assertThat(file.entries().keySet()).anyMatch(name -> name.endsWith("/" + GrownConvention.FILE_NAME));
        assertThat(file.text("LISEZMOI.txt")).contains("20\u00a0novembre 2025", "version 1", "Les comptes");
    }

    @Test
    void saysTheSizeAndDigestOfEveryEntry() {
        TakenAway file = complete();
        JsonNode told = json.readTree(file.text("manifest.json")).path("entries");
        assertThat(told.size()).isEqualTo(file.entries().size() - 1);
        told.forEach(entry -> {
            byte[] content = file.entries().get(entry.path("name").stringValue());
            assertThat(entry.path("bytes").longValue()).isEqualTo(content.length);
            assertThat(entry.path("sha256").stringValue())
                    .isEqualTo(HexFormat.of().formatHex(Digests.sha256().digest(content)));
        });
    }

    @Test
    void givesEachCoordinationItsOwnSecretsAndNoOther() {
        assertThat(seenBy(DemoCast.CLAIRE))
                .contains(GrownConvention.OF_ALL)
                .contains(GrownConvention.OF_THE_CITY)
                .doesNotContain(GrownConvention.OF_THE_CAF);
        assertThat(seenBy(DemoCast.YOUSSEF))
                .contains(GrownConvention.OF_ALL)
                .contains(GrownConvention.OF_THE_CAF)
                .doesNotContain(GrownConvention.OF_THE_CITY);
        assertThat(complete().everything())
                .contains(GrownConvention.OF_ALL)
                .contains(GrownConvention.OF_THE_CAF)
                .contains(GrownConvention.OF_THE_CITY);
    }

    @Test
    void carriesNothingOfAccounts() {
        assertThat(complete().everything()).doesNotContain("password", "{bcrypt}", "{argon2", "token_digest");
    }

    @Test
    void tellsTheAddressOfMembersAlone() {
        assertThat(seenBy(DemoCast.CLAIRE))
                .contains(DemoCast.email(DemoCast.YOUSSEF))
                .doesNotContain(GrownConvention.ADDRESS_OF_A_STRANGER);
        assertThat(complete().everything()).contains(GrownConvention.ADDRESS_OF_A_STRANGER);
    }

    @Test
    void keepsTheNumbersThatPeopleGaveToAvenants() {
        assertThat(TakenAway.of(taken(DemoCast.CLAIRE)).text("convention.json")).contains("\"slot\":71,\"number\":71,");
    }

    @Test
    void leavesWordOfItInTheJournal() {
        assertThat(seenBy(DemoCast.CLAIRE)).contains("Convention emportée, telle que la voit");
    }

    private String seenBy(String person) {
        return TakenAway.of(taken(person)).everything();
    }

    private byte[] taken(String person) {
        var out = new ByteArrayOutputStream();
        takingAway.write(cast.space(DemoCast.ANGERS, person), out);
        return out.toByteArray();
    }

    private TakenAway complete() {
        var out = new ByteArrayOutputStream();
        takingAway.writeComplete(conventions.findBySlug(DemoCast.ANGERS).orElseThrow(), out);
        assertThat(new String(out.toByteArray(), StandardCharsets.ISO_8859_1)).contains("maillage-sha256:");
        return TakenAway.of(out.toByteArray());
    }
}
