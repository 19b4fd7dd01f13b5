package org.maillage.plan.restoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maillage.HouseTest;
import org.maillage.convention.Histories;
import org.maillage.convention.Space;
import org.maillage.plan.ActionName;

/// Transactions that ran side by side.
@HouseTest
class InterleavedHistoryTests extends HistoryScene {

    /// Each deed writes its second row thirty deeds later.
    @Test
    void tellsDeedsThatRanSideBySideOnceAndWhole() {
        Space space = space(freshConvention("croisee"), cast.claire);
        ActionName crossed = action(space, "Croisée");
        jdbc.sql("""
                        insert into journal.entry (at, batch, actor_name, convention_id, subject_kind, subject_id,
                          table_name, operation, changes)
                        select timestamptz '2025-11-20 10:00+01', cast(cast(1000000 + deed as text) as xid8), 'Claire Aubry',
                          :convention, 'action', :action, 'plan.action', 'update',
                          jsonb_build_object(field, jsonb_build_array('avant', field || ' ' || deed))
                        from generate_series(1, 130) deed, (values ('title', 0), ('description', 30)) part (field, later)
                        order by deed + later, field
                        """)
                .param("convention", space.id().value())
                .param("action", crossed.id().value())
                .update();
        var told = new ArrayList<String>();
        Long before = Long.MAX_VALUE;
        while (before != null) {
            Histories.Page page = histories.of(space, List.of(crossed.id().value()), before);
            page.entries().stream()
                    .filter(entry -> entry.what().contains("modifié"))
                    .forEach(entry -> {
                        assertThat(entry.changes().getFirst().differences()).hasSize(2);
                        told.add(entry.changes()
                                .getFirst()
                                .differences()
                                .getFirst()
                                .after());
                    });
            before = page.older();
        }
        assertThat(told).hasSize(130).doesNotHaveDuplicates();
    }
}
