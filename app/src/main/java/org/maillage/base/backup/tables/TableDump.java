package org.maillage.base.backup.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import org.maillage.base.backup.file.Digests;
import org.maillage.base.backup.file.Manifest;
import org.maillage.base.backup.file.RowDigest;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/// Copies the rows of a table out, one after the other, and says what they were.
public record TableDump(Connection connection, Progress progress) {

    public Manifest.Content copy(TableShape table, OutputStream target) throws SQLException, IOException {
        MessageDigest sha = Digests.sha256();
        RowDigest digest = new RowDigest();
        long rows = 0;
        long bytes = 0;
        CopyOut copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("copy " + table.quoted() + " to stdout with (format text, encoding 'UTF8')");
        try {
            for (byte[] row = copy.readFromCopy(); row != null; row = copy.readFromCopy()) {
                target.write(row);
                sha.update(row);
                digest.add(row);
                bytes += row.length;
                progress.tell(table.name(), ++rows);
            }
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
        String hex = HexFormat.of().formatHex(sha.digest());
        return new Manifest.Content(table.name(), table.columns(), rows, bytes, hex, digest.hex());
    }
}
