package org.maillage.base.diary;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Sights;

/// Who opens a diary, and how much of it.
///
/// @param organisation the one they work for, or null
/// @param concerningOnly leaves out what is open to them and not their business
/// @param from the first day asked for
public record DiaryReader(
        Sights sights, UUID person, @Nullable UUID organisation, boolean concerningOnly, LocalDate from) {

    /// The parameters of [Sights#MINE], and `person`, `organisation`, `concerningOnly`, `from`.
    public Map<String, @Nullable Object> params() {
        var params = new HashMap<String, @Nullable Object>(sights.params());
        params.put("person", person);
        params.put("organisation", organisation);
        params.put("concerningOnly", concerningOnly);
        params.put("from", from);
        return params;
    }
}
