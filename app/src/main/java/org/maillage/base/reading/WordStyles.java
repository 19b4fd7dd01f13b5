package org.maillage.base.reading;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the styles of a Word document say: which are headings and of which level, which stress or hide words.
final class WordStyles {

    private static final Pattern HEADING = Pattern.compile("(?:heading|titre|überschrift) ?([1-9])");
    private static final Pattern DOCUMENT_TITLE = Pattern.compile("title|titre");
    private static final Pattern CONTENTS = Pattern.compile("(?:toc|tm) ?[1-9]|table of figures");
    private static final int LONGEST_CHAIN = 20; // no software nests deeper; a circle must end
    private static final int BODY_TEXT = 9; // the outline level of what is no heading

    private static final class Style {
        private String name = "";
        private @Nullable String base;
        private @Nullable Integer outline;
        private @Nullable Boolean stressed;
        private @Nullable Boolean hidden;
        private @Nullable Boolean listed;
    }

    private final Map<String, Style> byId = new HashMap<>();

    static WordStyles none() {
        return new WordStyles();
    }

    static WordStyles read(XmlPart part) throws IOException {
        WordStyles styles = new WordStyles();
        try (part) {
            while (part.advance()) {
                if (part.starts("style")) {
                    styles.byId.put(String.valueOf(part.attribute("styleId")), readStyle(part));
                }
            }
        }
        return styles;
    }

    private static Style readStyle(XmlPart part) {
        Style style = new Style();
        while (part.advance() && !part.ends("style")) {
            if (part.isStart()) {
                String value = part.attribute("val");
                switch (part.element()) {
                    case "name" -> style.name = String.valueOf(value).toLowerCase(Locale.ROOT);
                    case "basedOn" -> style.base = value;
                    case "outlineLvl" -> style.outline = value == null ? null : Integer.valueOf(value);
                    case "numId" -> style.listed = !"0".equals(value);
                    case "b", "u" -> style.stressed = isOn(value);
                    case "vanish" -> style.hidden = isOn(value);
                    default -> {}
                }
            }
        }
        return style;
    }

    /// @return whether a property written with this value, or with none, holds
    static boolean isOn(@Nullable String value) {
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("none"));
    }

    /// @return the level of the headings that this style makes, 0 for the title of the document
    Optional<Integer> headingLevel(@Nullable String id) {
        return first(id, style -> style.outline)
                .filter(level -> level < BODY_TEXT)
                .map(level -> level + 1)
                .or(() -> first(id, style -> levelNamed(style.name)));
    }

    private static @Nullable Integer levelNamed(String name) {
        Matcher heading = HEADING.matcher(name);
        if (heading.matches()) {
            return Integer.valueOf(heading.group(1));
        }
        return DOCUMENT_TITLE.matcher(name).matches() ? 0 : null;
    }

    /// A line of the table of contents repeats a heading that stands elsewhere.
    boolean isContents(@Nullable String id) {
        Style style = id == null ? null : byId.get(id);
        return style != null && CONTENTS.matcher(style.name).matches();
    }

    boolean stresses(@Nullable String id) {
        return first(id, style -> style.stressed).orElse(false);
    }

    boolean hides(@Nullable String id) {
        return first(id, style -> style.hidden).orElse(false);
    }

    boolean lists(@Nullable String id) {
        return first(id, style -> style.listed).orElse(false);
    }

    private <T> Optional<T> first(@Nullable String id, Function<Style, @Nullable T> property) {
        String at = id;
        for (int step = 0; at != null && step < LONGEST_CHAIN; step++) {
            Style style = byId.get(at);
            if (style == null) {
                return Optional.empty();
            }
            T value = property.apply(style);
            if (value != null) {
                return Optional.of(value);
            }
            at = style.base;
        }
        return Optional.empty();
    }
}
