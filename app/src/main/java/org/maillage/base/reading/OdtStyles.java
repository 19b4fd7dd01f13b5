package org.maillage.base.reading;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the styles of an OpenDocument text say: which stress or hide words, which is the title of the document.
final class OdtStyles {

    private static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    private static final Set<String> TITLES = Set.of("title", "titre", "titre principal");
    private static final Set<String> BOLD = Set.of("bold", "600", "700", "800", "900");
    private static final int LONGEST_CHAIN = 20; // no software nests deeper; a circle must end

    private record Key(String family, String name) {}

    private record Style(
            @Nullable String parent,
            String shownName,
            @Nullable Boolean stressed,
            @Nullable Boolean hidden) {}

    private final Map<Key, Style> styles = new HashMap<>();

    /// Adds the styles of one part; those of the content come after the named ones.
    void read(XmlPart part) throws IOException {
        try (part) {
            while (part.advance() && !part.starts("body")) {
                if (part.starts("style")) {
                    readStyle(part);
                }
            }
        }
    }

    private void readStyle(XmlPart part) {
        String name = String.valueOf(part.attribute(STYLE, "name"));
        String family = String.valueOf(part.attribute(STYLE, "family"));
        String parent = part.attribute(STYLE, "parent-style-name");
        String shownName = part.attribute(STYLE, "display-name");
        Boolean stressed = null;
        Boolean hidden = null;
        while (part.advance() && !part.ends("style")) {
            if (part.starts("text-properties")) {
                String weight = part.attribute("font-weight");
                String underline = part.attribute("text-underline-style");
                stressed = stressed(weight, underline);
                String display = part.attribute("display");
                hidden = display == null ? null : display.equals("none");
            }
        }
        styles.put(new Key(family, name), new Style(parent, shownName == null ? name : shownName, stressed, hidden));
    }

    private static @Nullable Boolean stressed(@Nullable String weight, @Nullable String underline) {
        if (weight == null && underline == null) {
            return null;
        }
        return (weight != null && BOLD.contains(weight)) || (underline != null && !underline.equals("none"));
    }

    boolean isTitle(@Nullable String paragraphStyle) {
        return chain("paragraph", paragraphStyle)
                .anyMatch(style -> TITLES.contains(style.shownName().toLowerCase(Locale.ROOT)));
    }

    /// @param otherwise what holds when neither the style nor those it is based on say
    boolean stresses(String family, @Nullable String name, boolean otherwise) {
        return first(family, name, Style::stressed).orElse(otherwise);
    }

    boolean hides(String family, @Nullable String name) {
        return first(family, name, Style::hidden).orElse(false);
    }

    private Optional<Boolean> first(String family, @Nullable String name, Function<Style, @Nullable Boolean> property) {
        return chain(family, name)
                .flatMap(style -> Stream.ofNullable(property.apply(style)))
                .findFirst();
    }

    /// @return the style and those that it is based on, as far as they are described
    private Stream<Style> chain(String family, @Nullable String name) {
        return Stream.iterate(
                        find(family, name),
                        Optional::isPresent,
                        style -> style.flatMap(based -> find(family, based.parent())))
                .limit(LONGEST_CHAIN)
                .flatMap(Optional::stream);
    }

    /// A style that no part describes is known by its name.
    private Optional<Style> find(String family, @Nullable String name) {
        return Optional.ofNullable(name)
                .map(known -> styles.getOrDefault(new Key(family, known), new Style(null, known, null, null)));
    }
}
