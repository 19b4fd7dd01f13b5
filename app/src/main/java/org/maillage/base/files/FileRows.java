package org.maillage.base.files;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Visibility;

/// Files and their versions as the database gives them.
final class FileRows {

    private FileRows() {}

    static KeptFile file(ResultSet row, int number) throws SQLException {
        return new KeptFile(
                new FileId(row.getObject("id", UUID.class)),
                row.getObject("convention_id", UUID.class),
                row.getString("subject_kind"),
                row.getObject("subject_id", UUID.class),
                row.getString("name"),
                new SeenBy(Visibility.ofCode(row.getString("visibility")), row.getObject("institution_id", UUID.class)),
                row.getObject("added_by", UUID.class),
                moment(row, "deleted_at"),
                row.getInt("version"),
                version(row, number),
                row.getInt("versions"));
    }

    static FileVersion version(ResultSet row, int number) throws SQLException {
        return new FileVersion(
                row.getObject("version_id", UUID.class),
                row.getInt("number"),
                row.getString("file_name"),
                row.getString("media_type"),
                row.getLong("size_bytes"),
                row.getString("sha256"),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                row.getObject("sent_by", UUID.class),
                ScanState.ofCode(row.getString("scan")),
                row.getString("virus"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
