package org.maillage.plan.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Lists that come as one JSON column of a row, so that a sheet is read in one query.
@Component
class Json {

    private final JsonMapper mapper;

    Json(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /// One field of one element.
    record Fields(JsonNode node) {

        String text(String name) {
            return node.required(name).asString();
        }

        @Nullable
        String nullable(String name) {
            JsonNode value = node.get(name);
            return value == null || value.isNull() ? null : value.asString();
        }

        UUID id(String name) {
            return UUID.fromString(text(name));
        }

        int number(String name) {
            return node.required(name).asInt();
        }

        boolean yes(String name) {
            return node.required(name).asBoolean();
        }

        Fields part(String name) {
            return new Fields(node.required(name));
        }

        List<String> texts(String name) {
            return StreamSupport.stream(node.required(name).spliterator(), false)
                    .map(JsonNode::asString)
                    .toList();
        }

        @Nullable
        LocalDate date(String name) {
            String value = nullable(name);
            return value == null ? null : LocalDate.parse(value);
        }
    }

    /// @return one value for each element of the column, which may be null for none
    <T> List<T> list(ResultSet row, String column, Function<Fields, T> reading) throws SQLException {
        String json = row.getString(column);
        if (json == null) {
            return List.of();
        }
        return StreamSupport.stream(mapper.readTree(json).spliterator(), false)
                .map(node -> reading.apply(new Fields(node)))
                .toList();
    }

    String write(Object value) {
        return mapper.writeValueAsString(value);
    }
}
