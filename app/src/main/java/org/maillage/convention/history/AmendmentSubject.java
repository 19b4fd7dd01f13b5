package org.maillage.convention.history;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.maillage.base.Sight;
import org.maillage.base.subjects.ReadSubject;
import org.maillage.base.subjects.SubjectKind;
import org.springframework.jdbc.core.simple.JdbcClient;

/// An avenant is told to the coordination while it is prepared, to every member once it is adopted.
record AmendmentSubject(JdbcClient jdbc) implements SubjectKind {

    private static final String SELECT = """
            select id, title, '/avenants/' || slot from convention.amendment
            where convention_id = :convention and id = any (:ids)
            """;

    @Override
    public String kind() {
        return "amendment";
    }

    @Override
    public Map<UUID, Shown> visible(UUID convention, Sight sight, Collection<UUID> ids) {
        String condition = sight.coordinator() ? "" : "and status = 'adopted'";
        return new ReadSubject(kind(), jdbc, SELECT + condition).visible(convention, sight, ids);
    }
}
