package org.maillage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.util.StringUtils;

/// One line of `routes.txt`: an address, and the answer each visitor must get.
///
/// @param fields form fields sent along, as `name=value`
record Route(HttpMethod method, String path, List<String> fields, Map<Visitor, String> answers) {

    /// In the order of the columns of the file.
    enum Visitor {
        NOBODY,
        READER,
        CONTRIBUTOR,
        THEME,
        COORDINATOR,
        ADMINISTRATOR,
        STRANGER
    }

    /// What is expected instead of a number when one is sent to the sign-in page.
    static final String SIGN_IN = "login";

    static List<Route> readAll() {
        try (InputStream file = Route.class.getResourceAsStream("/routes.txt")) {
            if (file == null) {
                throw new IllegalStateException("routes.txt is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Route::of)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// A route whose answers are not known yet.
    static Route named(String name) {
        String[] words = name.split(" ");
        return new Route(HttpMethod.valueOf(words[0]), words[1], List.of(), Map.of());
    }

    private static Route of(String line) {
        String[] columns = StringUtils.tokenizeToStringArray(line, " ");
        if (columns.length != 2 + Visitor.values().length) {
            throw new IllegalStateException("Not one answer for each visitor: " + line);
        }
        var answers = new EnumMap<Visitor, String>(Visitor.class);
        for (Visitor visitor : Visitor.values()) {
            answers.put(visitor, columns[2 + visitor.ordinal()]);
        }
        int mark = columns[1].indexOf('?');
        String path = mark < 0 ? columns[1] : columns[1].substring(0, mark);
        List<String> fields =
                mark < 0 ? List.of() : List.of(columns[1].substring(mark + 1).split("&"));
        return new Route(HttpMethod.valueOf(columns[0]), path, fields, answers);
    }

    String name() {
        return method + " " + path;
    }

    /// The names of the variables of the path.
    List<String> variables() {
        var names = new ArrayList<String>();
        for (String part : path.split("/")) {
            if (part.startsWith("{")) {
                names.add(part.substring(1, part.indexOf('}')));
            }
        }
        return names;
    }

    @Override
    public String toString() {
        return name();
    }
}
