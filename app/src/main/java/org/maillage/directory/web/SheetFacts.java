package org.maillage.directory.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.maillage.directory.Field;
import org.maillage.directory.FieldWords;
import org.maillage.directory.Sheet;
import org.maillage.directory.Vocabulary;
import org.maillage.site.components.Link;
import org.springframework.stereotype.Component;

/// What a sheet says, field by field, as a page shows it: a number that can be dialled, an address that opens.
@Component
public class SheetFacts {

    private final FieldWords words;
    private final OpenNow openNow;

    SheetFacts(FieldWords words, OpenNow openNow) {
        this.words = words;
        this.openNow = openNow;
    }

    /// @param items of a field that holds several words; lines of one that holds a text
    public record Fact(String label, List<Link> items) {

        public Fact {
            items = List.copyOf(items);
        }
    }

    /// Those of these fields that say something, in this order.
    @SafeVarargs
    public final <F extends Enum<F> & Field> List<Fact> of(Sheet<F> sheet, F... fields) {
        return Arrays.stream(fields)
                .filter(sheet::says)
                .map(field -> new Fact(field.label(), items(sheet, field)))
                .toList();
    }

    private <F extends Enum<F> & Field> List<Link> items(Sheet<F> sheet, F field) {
        String text = sheet.get(field);
        return switch (field.kind()) {
            case CHOICES -> labels(sheet, field);
            case PHONE ->
                parts(text).map(one -> new Link(words.phone(one), "tel:" + one)).toList();
            case MAIL -> parts(text).map(one -> new Link(one, "mailto:" + one)).toList();
            case LINK -> parts(text).map(one -> new Link(shortened(one), one)).toList();
            case HOURS -> List.of(Link.text(openNow.words(text)));
            case TEXT ->
                text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .map(Link::text)
                        .toList();
            default -> List.of(Link.text(words.say(field, text)));
        };
    }

    private static <F extends Enum<F> & Field> List<Link> labels(Sheet<F> sheet, F field) {
        Vocabulary vocabulary = java.util.Objects.requireNonNull(field.vocabulary());
        return sheet.list(field).stream()
                .map(vocabulary::labelOf)
                .map(Link::text)
                .toList();
    }

    private static Stream<String> parts(String text) {
        return Arrays.stream(text.split("\\|"));
    }

    // "https://www.angers.fr/a/long/path" is read as "angers.fr".
    private static String shortened(String address) {
        return address.replaceFirst("(?i)^https?://(www\\.)?", "").replaceFirst("/.*$", "");
    }
}
