package org.maillage.convention.files;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.base.Sight;
import org.maillage.base.subjects.SubjectKind;
import org.maillage.base.subjects.VisibleSubjects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// A file in the journal: seen by who sees both the file and the object it stands with, named after both.
@Component
class FileSubject implements SubjectKind {

    static final String KIND = "file";

    private static final Set<String> HANGING = Set.of(KIND, "comment");

    private static final String FILES = """
            select f.id, f.name, f.subject_kind, f.subject_id, f.deleted_at is not null as removed from files.file f
            where f.convention_id = :convention and f.id = any (:ids) and %s
            """.formatted(Sight.condition("f"));

    private final JdbcClient jdbc;
    private final VisibleSubjects objects;

    FileSubject(JdbcClient jdbc, VisibleSubjects objects) {
        this.jdbc = jdbc;
        this.objects = objects;
    }

    @Override
    public String kind() {
        return KIND;
    }

    private record Row(UUID id, String name, String kind, UUID object, boolean removed) {

        Shown shownWith(Shown seen) {
            var within = new ArrayList<>(List.of(object));
            within.addAll(seen.within());
            String path = removed || seen.path().isEmpty() ? "" : "/fichiers/" + id;
            return new Shown(name + " (" + seen.label() + ")", path, within);
        }
    }

    @Override
    public Map<UUID, Shown> visible(UUID convention, Sight sight, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<Row> files = jdbc.sql(FILES)
                .param("convention", convention)
                .param("ids", ids.toArray(UUID[]::new))
                .params(sight.params())
                .query((row, number) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("subject_kind"),
                        row.getObject("subject_id", UUID.class),
                        row.getBoolean("removed")))
                .list();
        Map<UUID, Shown> seen = objects.among(
                convention,
                sight,
                files.stream()
                        // What hangs on objects holds no file: a damaged convention could hang them on each other.
                        .filter(file -> !HANGING.contains(file.kind()))
                        .collect(Collectors.groupingBy(
                                Row::kind, Collectors.mapping(Row::object, Collectors.toList()))));
        var visible = new HashMap<UUID, Shown>();
        for (Row file : files) {
            Shown object = seen.get(file.object());
            if (object != null) {
                visible.put(file.id(), file.shownWith(object));
            }
        }
        return visible;
    }
}
