package org.maillage.plan.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.maillage.convention.contents.Contents;

class FreeCodesTests {

    @Test
    void keepsACodeUnlessItIsTaken() {
        var taken = new HashSet<>(Set.of("VS-01", "VS-03"));
        Contents fresh =
                new FreeCodes(taken).in(new Contents(Map.of("plan.action", List.of(row("VS-03"), row("PE-01")))));
        assertThat(fresh.rows("plan.action"))
                .extracting(row -> row.text("code"))
                .containsExactly("VS-04", "PE-01");
    }

    private static Contents.Row row(String code) {
        return new Contents.Row(Map.of("code", code));
    }
}
