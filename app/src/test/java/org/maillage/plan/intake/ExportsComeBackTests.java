package org.maillage.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.base.intake.IntakeFile;
import org.maillage.base.intake.IntakeStage;
import org.maillage.base.intake.RowFilter;
import org.maillage.base.intake.RowState;
import org.maillage.base.intake.StagedRow;
import org.maillage.base.intake.StagedRows;
import org.maillage.convention.Space;
import org.maillage.convention.imports.ConventionIntake;
import org.maillage.convention.imports.Imports;
import org.maillage.demo.DemoCast;
import org.maillage.demo.DemoTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/// What leaves the house comes back to it: the whole plan of the demonstration, and its enjeux, change nothing.
@DemoTest
@Transactional
class ExportsComeBackTests {

    @Autowired
    private MockMvc http;

    @Autowired
    private DemoCast cast;

    @Autowired
    private Imports imports;

    @Autowired
    private StagedRows rows;

    @Autowired
    private List<ConventionIntake> kinds;

    @ParameterizedTest
    @CsvSource({
        "plan, plan, ods", "plan, plan, xlsx", "plan, plan, csv",
        "enjeux, plan/enjeux, ods", "enjeux, plan/enjeux, xlsx", "enjeux, plan/enjeux, csv"
    })
    void changesNothing(String kind, String list, String format) throws Exception {
        byte[] exported = http.perform(get("/espace/{convention}/" + list + "/export.{format}", DemoCast.ANGERS, format)
                        .with(cast.as(DemoCast.CLAIRE)))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        Space space = cast.space(DemoCast.ANGERS, DemoCast.CLAIRE);

        var received = (Imports.Received.Kept) imports.receive(space, getKind(kind), "export." + format, exported);

        IntakeFile file = imports.findFile(space, received.id()).orElseThrow();
        assertThat(file.stage()).isEqualTo(IntakeStage.STAGED);
        List<StagedRow> read = rows.list(file.id(), RowFilter.ALL, 0, 1_000);
        assertThat(read).hasSizeGreaterThan(kind.equals("plan") ? 40 : 10);
        assertThat(read.stream()
                        .filter(row -> row.state() != RowState.SAME
                                || !row.judgement().problems().isEmpty()))
                .extracting(row -> row.read().place() + " " + row.judgement().problems() + " "
                        + row.judgement().differences())
                .isEmpty();
    }

    private ConventionIntake getKind(String key) {
        return kinds.stream().filter(kind -> kind.key().equals(key)).findFirst().orElseThrow();
    }
}
