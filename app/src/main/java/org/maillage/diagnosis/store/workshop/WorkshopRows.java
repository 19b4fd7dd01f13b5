package org.maillage.diagnosis.store.workshop;

import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Saved;
import org.maillage.base.journal.Journal;
import org.maillage.convention.ConventionId;
import org.maillage.diagnosis.store.Codes;
import org.maillage.diagnosis.workshop.ShortCode;
import org.maillage.diagnosis.workshop.Stage;
import org.maillage.diagnosis.workshop.WorkshopId;
import org.maillage.site.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Changes the row of a workshop. What phones do locks it first, so that no idea slips in behind a stage that ended.
@Component
class WorkshopRows {

    private final JdbcClient jdbc;
    private final Journal journal;

    WorkshopRows(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    /// @param assignments in SQL; their parameters are the values
    Saved change(
            ConventionId convention,
            WorkshopId workshop,
            int version,
            String assignments,
            Map<String, ? extends @Nullable Object> values) {
        int changed = jdbc.sql("""
                        update diagnosis.workshop set %s, version = version + 1
                        where id = :id and convention_id = :convention and version = :version and deleted_at is null
                        """.formatted(assignments))
                .params(values)
                .param("id", workshop.value())
                .param("convention", convention.value())
                .param("version", version)
                .update();
        if (changed == 1) {
            return Saved.DONE;
        }
        requireHere(convention, workshop);
        return journal.changedMeanwhile(workshop.value(), "diagnosis.workshop");
    }

    /// Locks the workshop until the end of the transaction.
    Stage lock(WorkshopId workshop) {
        return jdbc.sql("select stage from diagnosis.workshop where id = ? and deleted_at is null for no key update")
                .param(workshop.value())
                .query(String.class)
                .optional()
                .map(stage -> Codes.value(Stage.class, stage))
                .orElseThrow(() -> NotFound.of("Workshop", workshop.value()));
    }

    /// From one of these stages to the next; being there already is being there.
    Saved move(ConventionId convention, WorkshopId workshop, Stage to, Stage... from) {
        requireHere(convention, workshop);
        Stage stage = lock(workshop);
        if (stage == to) {
            return Saved.DONE;
        }
        if (!Arrays.asList(from).contains(stage)) {
            return new Saved.Refused("stage", refusal(stage));
        }
        jdbc.sql("update diagnosis.workshop set stage = ?, version = version + 1 where id = ?")
                .params(Codes.of(to), workshop.value())
                .update();
        return Saved.DONE;
    }

    private static String refusal(Stage stage) {
        return switch (stage) {
            case PREPARED -> "Cet atelier n’a pas commencé\u00a0: ouvrez d’abord les propositions.";
            case PROPOSING -> "Les propositions sont ouvertes\u00a0: rien n’a été changé.";
            case RANKING -> "Le choix est ouvert\u00a0: rien n’a été changé.";
            case CLOSED -> "Cet atelier est terminé\u00a0: il ne se rouvre pas, préparez-en un autre.";
        };
    }

    /// Draws a short address that nobody has, unless the workshop has one.
    void giveCode(WorkshopId workshop) {
        while (!hasCode(workshop)) {
            jdbc.sql("""
                            insert into diagnosis.workshop_code (code, workshop_id) values (?, ?) on conflict do nothing
                            """)
                    .params(ShortCode.createRandom().value(), workshop.value())
                    .update();
        }
    }

    private boolean hasCode(WorkshopId workshop) {
        return exists("select exists (select from diagnosis.workshop_code where workshop_id = ?)", workshop.value());
    }

    void requireHere(ConventionId convention, WorkshopId workshop) {
        if (!exists(
                "select exists (select from diagnosis.workshop where id = ? and convention_id = ?)",
                workshop.value(),
                convention.value())) {
            throw NotFound.of("Workshop", workshop.value());
        }
    }

    private boolean exists(String sql, UUID... params) {
        return jdbc.sql(sql).params((Object[]) params).query(Boolean.class).single();
    }
}
