package org.maillage.base.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The bytes of versions, slice after slice in both directions: a single one is in memory, and none is held by the
/// database while a slow reader takes the others.
@Repository
public class FileBytes {

    private static final int SLICE = 512 * 1024;

    private final JdbcClient jdbc;

    FileBytes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// In the transaction of who calls.
    public void write(UUID version, InputStream content) throws IOException {
        int rank = 0;
        for (byte[] slice = content.readNBytes(SLICE); slice.length > 0; slice = content.readNBytes(SLICE)) {
            jdbc.sql("insert into files.chunk (version_id, rank, bytes) values (?, ?, ?)")
                    .params(version, rank++, slice)
                    .update();
        }
    }

    /// A version whose bytes were erased has none.
    public void copy(UUID version, OutputStream out) throws IOException {
        int rank = 0;
        for (Optional<byte[]> slice = find(version, rank); slice.isPresent(); slice = find(version, ++rank)) {
            out.write(slice.get());
        }
    }

    void erase(UUID version) {
        jdbc.sql("delete from files.chunk where version_id = ?").param(version).update();
    }

    private Optional<byte[]> find(UUID version, int rank) {
        return jdbc.sql("select bytes from files.chunk where version_id = ? and rank = ?")
                .params(version, rank)
                .query(byte[].class)
                .optional();
    }
}
