package org.maillage.convention.files;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.base.Sight;
import org.maillage.base.Sights;
import org.maillage.base.attention.AttentionCause;
import org.maillage.base.attention.AttentionCause.Severity;
import org.maillage.base.attention.AttentionGroup;
import org.maillage.base.attention.AttentionGrouping;
import org.maillage.base.attention.AttentionPoint;
import org.maillage.base.attention.AttentionSource;
import org.maillage.base.attention.Worsening;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Tells the coordination of files in which the antivirus found something: somebody's computer sent them. There are
/// none nearly always, and then one query says so.
@Component
@Order(5)
class FileAttention implements AttentionSource {

    private static final String INFECTED = "with " + Sights.MINE + """
             select f.convention_id, f.id from files.file f
            """ + Sights.join("f") + """
             where mine.coordinator and f.deleted_at is null
              and exists (select from files.file_version v where v.file_id = f.id and v.scan = 'infected')
            """;

    private static final String PATH = "/fichiers?etat=virus";

    private static final AttentionCause VIRUS = new AttentionCause(
            "file-infected",
            Severity.ACT,
            "file",
            "fichier avec un virus",
            "fichiers avec un virus",
            "Le contenu est effacé\u00a0: prévenez qui l’a envoyé, puis supprimez le fichier.",
            Worsening.CANNOT_WAIT);

    private final JdbcClient jdbc;
    private final FileSubject subject;

    FileAttention(JdbcClient jdbc, FileSubject subject) {
        this.jdbc = jdbc;
        this.subject = subject;
    }

    private record Infected(UUID convention, UUID file) {}

    @Override
    public Map<UUID, List<AttentionGroup>> groupsOf(Sights sights) {
        Map<UUID, List<UUID>> byConvention = jdbc
                .sql(INFECTED)
                .params(sights.params())
                .query((row, number) -> new Infected(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Infected::convention, Collectors.mapping(Infected::file, Collectors.toList())));
        var found = new AttentionGrouping();
        byConvention.forEach((convention, files) -> {
            Sight sight = sights.byConvention().get(convention);
            if (sight != null) {
                subject.visible(convention, sight, files)
                        .forEach((file, shown) -> found.add(convention, VIRUS, point(file, shown.label())));
            }
        });
        return found.groups(cause -> PATH);
    }

    private static AttentionPoint point(UUID file, String name) {
        return new AttentionPoint(file, "", name, PATH, null, "", 0, null);
    }
}
