package org.maillage.workspace.notices;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who wants a digest on a day and has none yet: on the days people work, and once a week – on Monday, or the next day
/// that the instance runs – for who chose so.
@Component
record DigestReaders(JdbcClient jdbc) {

    private static final Set<DayOfWeek> FREE = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private static final String READERS = """
            select a.person_id from accounts.account a
              join accounts.person p on p.id = a.person_id and p.email is not null and p.deleted_at is null
              left join notices.choice c on c.person_id = a.person_id and c.kind = 'digest'
            where a.disabled_at is null
              and (coalesce(c.way, 'daily') = 'daily' or (c.way = 'weekly' and not exists (select from notices.digest d
                where d.person_id = a.person_id and d.day >= date_trunc('week', cast(:day as timestamp)))))
              and exists (select from convention.member m where m.person_id = a.person_id and m.removed_at is null)
              and not exists (select from notices.digest d where d.person_id = a.person_id and d.day = :day)
            order by a.person_id
            """;

    List<UUID> listOf(LocalDate day) {
        if (FREE.contains(day.getDayOfWeek())) {
            return List.of();
        }
        return jdbc.sql(READERS)
                .param("day", day)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }
}
