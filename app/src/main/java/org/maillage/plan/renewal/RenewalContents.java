package org.maillage.plan.renewal;

import java.util.List;
import org.maillage.convention.contents.ContentSource;
import org.maillage.convention.contents.ContentTable;
import org.springframework.stereotype.Component;

/// What a renewal holds. None of it is carried: the next convention has a renewal of its own.
@Component
class RenewalContents implements ContentSource {

    @Override
    public List<ContentTable> tables() {
        return List.of(
                ContentTable.ofObjects("plan.renewal", "renewal").removedOn(null),
                ContentTable.ofObjects("plan.renewal_deed", "renewal-deed").removedOn(null),
                ContentTable.ofTies("plan.action_renewal", "action", "action_id", "plan.action", List.of()),
                ContentTable.ofTies("plan.enjeu_renewal", "enjeu", "enjeu_id", "plan.enjeu", List.of()),
                ContentTable.ofTies("plan.action_lineage", "action", "action_id", "plan.action", List.of()),
                ContentTable.ofTies("plan.enjeu_lineage", "enjeu", "enjeu_id", "plan.enjeu", List.of()));
    }
}
