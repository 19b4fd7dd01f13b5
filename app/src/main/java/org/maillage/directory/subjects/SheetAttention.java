package org.maillage.directory.subjects;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maillage.base.Sights;
import org.maillage.base.attention.AttentionCause;
import org.maillage.base.attention.AttentionGroup;
import org.maillage.base.attention.AttentionGrouping;
import org.maillage.base.attention.AttentionPoint;
import org.maillage.base.attention.AttentionSource;
import org.maillage.base.attention.Worsening;
import org.maillage.directory.Structures;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// A sheet that somebody keeps is looked at again after its rhythm. Those that nobody keeps yet are not told one by
/// one: the page of freshness counts them.
@Component
@Order(7)
class SheetAttention implements AttentionSource {

    private static final AttentionCause DUE = new AttentionCause(
            "sheet-due",
            AttentionCause.Severity.WATCH,
            "structure",
            "fiche de l’annuaire à revoir",
            "fiches de l’annuaire à revoir",
            "Personne n’a dit depuis longtemps qu’elle est toujours exacte\u00a0: une famille pourrait trouver porte close.",
            new Worsening(180, "Un point acquitté revient à la date choisie, ou six mois plus tard."));

    private static final String SHEETS = """
            with %s
            select mine.convention_id, s.id, s.number, s.name, o.name as owner,
              cast(greatest(s.checked_on, s.changed_on) + make_interval(months => s.rhythm_months) as date) as due
            from mine join convention.convention c on c.id = mine.convention_id
              join directory.structure s on directory.commune(s.insee) in (select directory.communes_of(c.territory_id))
              join accounts.organisation o on o.id = s.owner_id
            where s.deleted_at is null and c.status = 'signed'
              and not exists (select from convention.amendment_copy w where w.copy_id = c.id)
              and coalesce(greatest(s.checked_on, s.changed_on) + make_interval(months => s.rhythm_months) < :today, true)
            order by due nulls first, s.name
            """.formatted(Sights.MINE);

    private final JdbcClient jdbc;
    private final Clock clock;

    SheetAttention(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Map<UUID, List<AttentionGroup>> groupsOf(Sights sights) {
        var grouping = new AttentionGrouping();
        jdbc.sql(SHEETS)
                .params(sights.params())
                .param("today", LocalDate.now(clock))
                .query(row -> {
                    grouping.add(
                            row.getObject("convention_id", UUID.class),
                            DUE,
                            new AttentionPoint(
                                    row.getObject("id", UUID.class),
                                    "",
                                    row.getString("name"),
                                    Structures.PATH + "/" + row.getLong("number"),
                                    row.getObject("due", LocalDate.class),
                                    row.getString("owner"),
                                    0,
                                    null));
                });
        return grouping.groups(cause -> Structures.PATH + "/fraicheur?etat=revoir");
    }
}
