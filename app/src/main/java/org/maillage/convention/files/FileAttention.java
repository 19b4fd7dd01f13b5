package org.maillage.convention.files;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.base.Sight;
import org.maillage.base.Sights;
import org.maillage.base.attention.AttentionPoint;
import org.maillage.base.attention.AttentionPoint.Severity;
import org.maillage.base.attention.AttentionSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Tells the coordination of files in which the antivirus found something: somebody's computer sent them. There are
/// none nearly always, and then one query says so.
@Component
class FileAttention implements AttentionSource {

    private static final String INFECTED = "with " + Sights.MINE + """
             select f.convention_id, f.id from files.file f
            """ + Sights.join("f") + """
             where mine.coordinator and f.deleted_at is null
              and exists (select from files.file_version v where v.file_id = f.id and v.scan = 'infected')
            """;

    private final JdbcClient jdbc;
    private final FileSubject subject;

    FileAttention(JdbcClient jdbc, FileSubject subject) {
        this.jdbc = jdbc;
        this.subject = subject;
    }

    private record Infected(UUID convention, UUID file) {}

    @Override
    public Map<UUID, List<AttentionPoint>> pointsOf(Sights sights) {
        Map<UUID, List<UUID>> byConvention = jdbc
                .sql(INFECTED)
                .params(sights.params())
                .query((row, number) -> new Infected(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Infected::convention, Collectors.mapping(Infected::file, Collectors.toList())));
        var points = new HashMap<UUID, List<AttentionPoint>>();
        byConvention.forEach((convention, files) -> {
            Sight sight = sights.byConvention().get(convention);
            int seen = sight == null
                    ? 0
                    : subject.visible(convention, sight, files).size();
            if (seen > 0) {
                points.put(convention, List.of(point(seen)));
            }
        });
        return points;
    }

    private static AttentionPoint point(int files) {
        return new AttentionPoint(
                Severity.ACT,
                files + "\u00a0" + (files > 1 ? "fichiers avec un virus" : "fichier avec un virus"),
                "Le contenu est effacé\u00a0: prévenez qui l’a envoyé, puis supprimez le fichier.",
                files,
                "/fichiers?etat=virus");
    }
}
