package org.maillage.base.tables;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;

/// A table as the answer to a request: a file to keep, written to the connection while its rows are read.
///
/// @param rows read only once the headers are decided
public record TableFile<T>(TableFormat format, Table<T> table, Supplier<Stream<T>> rows) implements View {

    @Override
    public String getContentType() {
        return format.mediaType();
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        // The name has no letter that needs the second spelling; it says so to software that only trusts the second.
        String name = fileName();
        Stream<T> read = rows.get();
        response.setContentType(format.mediaType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"%1$s\"; filename*=UTF-8''%1$s".formatted(name));
        Tables.write(format, table, read, response.getOutputStream());
    }

    /// "angers-2023-2026_plan-d-actions_2025-11-20.ods".
    public String fileName() {
        return table.provenance().fileName(format);
    }

    /// Writes it elsewhere than to a connection; the output stays open.
    public void writeTo(OutputStream out) throws IOException {
        Tables.write(format, table, rows.get(), out);
    }
}
