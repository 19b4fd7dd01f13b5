package org.maillage.base.files;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.maillage.base.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads the files of conventions. A sight tells what may be seen of files; which objects may be seen, who calls says.
@Repository
public class KeptFiles {

    private static final String FROM = """
             from files.file f
              join lateral (
                select v.id as version_id, v.number, v.file_name, v.media_type, v.size_bytes, v.sha256, v.sent_at,
                  v.sent_by, v.scan, v.virus, count(*) over () as versions
                from files.file_version v where v.file_id = f.id
                order by v.scan = 'infected', v.number desc limit 1) c on true
            where f.convention_id = :convention and\s""";
    private static final String SELECT = "select f.*, c.*" + FROM;
    private static final String SEEN = Sight.condition("f");
    private static final String STANDING = SEEN + " and f.deleted_at is null and f.subject_id = any (:subjects)\n";

    private final JdbcClient jdbc;

    KeptFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Also one that was removed.
    public Optional<KeptFile> find(UUID convention, Sight sight, FileId id) {
        return jdbc.sql(SELECT + SEEN + " and f.id = :id")
                .param("convention", convention)
                .params(sight.params())
                .param("id", id.value())
                .query(FileRows::file)
                .optional();
    }

    /// The objects that files one may see stand with, by kind: which of them one may see is another question.
    public Map<String, List<UUID>> subjectsOf(UUID convention, Sight sight) {
        var byKind = new HashMap<String, List<UUID>>();
        jdbc.sql("select distinct f.subject_kind, f.subject_id from files.file f where f.convention_id = :convention"
                        + " and f.deleted_at is null and " + SEEN)
                .param("convention", convention)
                .params(sight.params())
                .query(row -> {
                    byKind.computeIfAbsent(row.getString(1), kind -> new ArrayList<>())
                            .add(row.getObject(2, UUID.class));
                });
        return byKind;
    }

    /// What a list keeps.
    ///
    /// @param words in the name, or nothing
    /// @param infected whether only those with a version in which something was found
    /// @param skipped how many of the first are left out
    public record Part(String words, boolean infected, int skipped, int most) {

        public static final Part ALL = new Part("", false, 0, 1_000);

        static final String CONDITION = """
                 and f.name ilike :words and (not :infected or exists (
                  select from files.file_version x where x.file_id = f.id and x.scan = 'infected'))
                """;

        String pattern() {
            return "%" + words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        }
    }

    /// Of these objects, the latest sent first.
    public List<KeptFile> list(UUID convention, Sight sight, Collection<UUID> subjects, Part part) {
        return jdbc.sql(SELECT + STANDING + Part.CONDITION
                        + " order by c.sent_at desc, f.name, f.id offset :skipped limit :most")
                .param("convention", convention)
                .params(sight.params())
                .param("subjects", subjects.toArray(UUID[]::new))
                .param("words", part.pattern())
                .param("infected", part.infected())
                .param("skipped", part.skipped())
                .param("most", part.most())
                .query(FileRows::file)
                .list();
    }

    /// How many a list holds in all, and what their latest versions weigh.
    public record Total(int files, long bytes) {}

    public Total total(UUID convention, Sight sight, Collection<UUID> subjects, Part part) {
        return jdbc.sql("select count(*), coalesce(sum(c.size_bytes), 0)" + FROM + STANDING + Part.CONDITION)
                .param("convention", convention)
                .params(sight.params())
                .param("subjects", subjects.toArray(UUID[]::new))
                .param("words", part.pattern())
                .param("infected", part.infected())
                .query((row, number) -> new Total(row.getInt(1), row.getLong(2)))
                .single();
    }

    /// How many files stand with each of these objects; one without any is left out.
    public Map<UUID, Integer> countsOf(UUID convention, Sight sight, Collection<UUID> subjects) {
        var counts = new HashMap<UUID, Integer>();
        jdbc.sql("select f.subject_id, count(*) from files.file f where f.convention_id = :convention and " + STANDING
                        + " group by f.subject_id")
                .param("convention", convention)
                .params(sight.params())
                .param("subjects", subjects.toArray(UUID[]::new))
                .query(row -> {
                    counts.put(row.getObject(1, UUID.class), row.getInt(2));
                });
        return counts;
    }

    /// Those that were removed and can still come back, the latest first.
    public List<KeptFile> listRemoved(UUID convention, Sight sight, UUID subject) {
        return jdbc.sql(SELECT + SEEN
                        + " and f.deleted_at is not null and f.subject_id = :subject order by f.deleted_at desc")
                .param("convention", convention)
                .params(sight.params())
                .param("subject", subject)
                .query(FileRows::file)
                .list();
    }

    /// Of these objects, removed ones included, without asking who may see them.
    public List<UUID> idsOf(UUID convention, Collection<UUID> subjects) {
        return jdbc.sql("select id from files.file where convention_id = ? and subject_id = any (?)")
                .param(convention)
                .param(subjects.toArray(UUID[]::new))
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    /// The latest first.
    public List<FileVersion> versionsOf(KeptFile file) {
        return jdbc.sql("""
                        select id as version_id, number, file_name, media_type, size_bytes, sha256, sent_at, sent_by,
                          scan, virus
                        from files.file_version where file_id = ? and convention_id = ? order by number desc
                        """)
                .params(file.id().value(), file.convention())
                .query(FileRows::version)
                .list();
    }
}
