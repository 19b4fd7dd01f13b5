package org.maillage.base.subjects;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.maillage.base.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Objects that one query finds: those of a convention that a sight may see.
///
/// @param sql with parameters `:convention`, `:ids` and those of the sight; the id is its first column
public record ReadSubject(String kind, JdbcClient jdbc, String sql, Reading reading) implements SubjectKind {

    @FunctionalInterface
    public interface Reading {
        Shown of(ResultSet row) throws SQLException;
    }

    /// @param sql gives the id, the label and the path
    public ReadSubject(String kind, JdbcClient jdbc, String sql) {
        this(kind, jdbc, sql, row -> new Shown(row.getString(2), row.getString(3)));
    }

    @Override
    public Map<UUID, Shown> visible(UUID convention, Sight sight, Collection<UUID> ids) {
        var visible = new HashMap<UUID, Shown>();
        jdbc.sql(sql)
                .param("convention", convention)
                .param("ids", ids.toArray(UUID[]::new))
                .params(sight.params())
                .query(row -> {
                    visible.put(row.getObject(1, UUID.class), reading.of(row));
                });
        return visible;
    }
}
