package org.maillage.convention.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.maillage.base.Sight;
import org.maillage.base.files.FileBytes;
import org.maillage.base.files.FileFamily;
import org.maillage.base.files.Scanning;
import org.maillage.convention.ConventionId;
import org.maillage.convention.contents.ArrivingRows;
import org.maillage.convention.contents.Contents.Row;
import org.maillage.convention.contents.HiddenRows;
import org.maillage.convention.contents.StreamedAttachment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Files in what a convention takes along: those of hidden objects stay, bytes pass slice after slice, and what another
/// instance said of a scan or of a type is not believed.
@Component
class TravellingFiles implements HiddenRows, StreamedAttachment, ArrivingRows {

    private static final String VERSIONS = "files.file_version";
    private static final String UNKNOWN_TYPE = "application/octet-stream";

    private final JdbcClient jdbc;
    private final FileSubject subject;
    private final FileBytes bytes;
    private final Scanning scanning;

    TravellingFiles(JdbcClient jdbc, FileSubject subject, FileBytes bytes, Scanning scanning) {
        this.jdbc = jdbc;
        this.subject = subject;
        this.bytes = bytes;
        this.scanning = scanning;
    }

    @Override
    public Set<UUID> hiddenFrom(Sight sight, ConventionId convention) {
        List<UUID> all = jdbc.sql("select id from files.file where convention_id = ?")
                .param(convention.value())
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
        var hidden = new HashSet<>(all);
        hidden.removeAll(subject.visible(convention.value(), sight, all).keySet());
        return hidden;
    }

    @Override
    public String table() {
        return VERSIONS;
    }

    @Override
    public void copy(UUID version, OutputStream out) throws IOException {
        bytes.copy(version, out);
    }

    @Override
    public void write(UUID version, InputStream content) throws IOException {
        bytes.write(version, content);
    }

    @Override
    public Row arriving(Row row) {
        String type = String.valueOf(row.text("media_type"));
        Row typed = FileFamily.findByMediaType(type).isPresent() ? row : row.with("media_type", UNKNOWN_TYPE);
        return "infected".equals(row.text("scan"))
                ? typed
                : typed.with("scan", scanning.hasScanner() ? "waiting" : "unscanned");
    }
}
