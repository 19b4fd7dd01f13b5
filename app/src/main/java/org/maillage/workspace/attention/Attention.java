package org.maillage.workspace.attention;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.base.Sights;
import org.maillage.convention.Space;
import org.springframework.stereotype.Component;

/// What is left to deal with, for the pages that say it in brief.
@Component
public class Attention {

    private final AttentionLists lists;

    Attention(AttentionLists lists) {
        this.lists = lists;
    }

    public AttentionBrief briefOf(Space space) {
        return new AttentionBrief(space, lists.of(space).left());
    }

    /// How many points are left in each convention; no entry where none is.
    public Map<UUID, Integer> countsOf(Sights sights) {
        return lists.of(sights).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().left().count()));
    }
}
