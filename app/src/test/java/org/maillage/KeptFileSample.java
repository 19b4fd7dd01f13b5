package org.maillage;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A file with an action, for tests that look at every page.
public final class KeptFileSample {

    private KeptFileSample() {}

    public static UUID of(JdbcClient jdbc, UUID convention, UUID action) {
        UUID file = UUID.randomUUID();
        UUID version = UUID.randomUUID();
        jdbc.sql("""
                        insert into files.file (id, convention_id, subject_kind, subject_id, name, added_at)
                        values (?, ?, 'action', ?, 'Compte rendu du comité.txt', '2025-11-03 09:00+00')
                        """).params(file, convention, action).update();
        jdbc.sql("""
                        insert into files.file_version (id, convention_id, file_id, number, file_name, media_type,
                          size_bytes, sha256, sent_at, scan)
                        values (?, ?, ?, 1, 'cr.txt', 'text/plain', 7, repeat('0', 64), '2025-11-03 09:00+00', 'unscanned')
                        """).params(version, convention, file).update();
        jdbc.sql("insert into files.chunk (version_id, rank, bytes) values (?, 0, 'Bonjour')")
                .param(version)
                .update();
        return file;
    }
}
