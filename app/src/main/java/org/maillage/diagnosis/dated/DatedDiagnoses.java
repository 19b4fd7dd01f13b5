package org.maillage.diagnosis.dated;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Saved;
import org.maillage.convention.Convention;
import org.maillage.convention.ConventionId;
import org.maillage.site.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The frozen diagnoses of conventions. Their figures are one document each: nobody changes one of them, and
/// they travel with their convention.
@Repository
public class DatedDiagnoses {

    private static final TypeReference<List<DatedFigure>> FIGURES = new TypeReference<>() {};
    private static final int LONGEST = 120;

    private final JdbcClient jdbc;
    private final PresentFigures present;
    private final JsonMapper json;
    private final Clock clock;

    DatedDiagnoses(JdbcClient jdbc, PresentFigures present, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.present = present;
        this.json = json;
        this.clock = clock;
    }

    /// The latest first.
    public List<DatedDiagnosis> list(ConventionId convention) {
        return jdbc.sql("""
                        select id, name, taken_on, version from diagnosis.dated
                        where convention_id = ? and deleted_at is null order by taken_on desc, name
                        """)
                .param(convention.value())
                .query((row, _) -> new DatedDiagnosis(
                        new DatedDiagnosisId(row.getObject(1, UUID.class)),
                        row.getString(2),
                        row.getObject(3, LocalDate.class),
                        row.getInt(4)))
                .list();
    }

    public Optional<DatedDiagnosis> find(ConventionId convention, DatedDiagnosisId id) {
        return list(convention).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public List<DatedFigure> figuresOf(ConventionId convention, DatedDiagnosisId id) {
        return jdbc.sql("select figures from diagnosis.dated where convention_id = ? and id = ? and deleted_at is null")
                .params(convention.value(), id.value())
                .query((row, _) -> json.readValue(row.getString(1), FIGURES))
                .single();
    }

    /// Freezes what is known now. Refused while nothing is, or under a name that is taken.
    @Transactional
    public Saved freeze(Convention convention, String name) {
        if (name.isEmpty()) {
            return new Saved.Refused("name", "Donnez-lui un nom, par exemple « Bilan 2025 ».");
        }
        if (name.length() > LONGEST) {
            return new Saved.Refused("name", "Ce nom est trop long\u00a0: " + LONGEST + " caractères au plus.");
        }
        if (list(convention.id()).stream().anyMatch(one -> one.name().equalsIgnoreCase(name))) {
            return new Saved.Refused("name", "Un diagnostic porte déjà ce nom.");
        }
        List<DatedFigure> figures = present.of(convention.territory());
        if (figures.isEmpty()) {
            return new Saved.Refused("name", "Aucun chiffre n’est encore connu\u00a0: il n’y a rien à figer.");
        }
        jdbc.sql("""
                        insert into diagnosis.dated (id, convention_id, name, taken_on, figures)
                        values (?, ?, ?, ?, cast(? as jsonb))
                        """)
                .params(
                        UUID.randomUUID(),
                        convention.id().value(),
                        name,
                        LocalDate.now(clock),
                        json.writeValueAsString(figures))
                .update();
        return Saved.DONE;
    }

    @Transactional
    public void remove(ConventionId convention, DatedDiagnosisId id) {
        mark(convention, id, OffsetDateTime.now(clock));
    }

    @Transactional
    public void restore(ConventionId convention, DatedDiagnosisId id) {
        mark(convention, id, null);
    }

    private void mark(ConventionId convention, DatedDiagnosisId id, @Nullable OffsetDateTime removed) {
        int rows = jdbc.sql("""
                        update diagnosis.dated set deleted_at = cast(? as timestamptz), version = version + 1
                        where convention_id = ? and id = ?
                        """)
                .param(removed)
                .params(convention.value(), id.value())
                .update();
        if (rows == 0) {
            throw NotFound.of("DatedDiagnosis", id.value());
        }
    }
}
