package org.maillage.base.intake;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A description with its names already reduced to their words: they are compared with every heading of a sheet.
///
/// @param order its place among the descriptions of the module
record NamedColumn(ColumnDescription description, int order, List<Heading> names) {

    static List<NamedColumn> of(List<ColumnDescription> descriptions) {
        return IntStream.range(0, descriptions.size())
                .mapToObj(order -> of(descriptions.get(order), order))
                .toList();
    }

    private static NamedColumn of(ColumnDescription description, int order) {
        List<Heading> names = Stream.concat(Stream.of(description.label()), description.synonyms().stream())
                .map(Heading::of)
                .toList();
        return new NamedColumn(description, order, names);
    }
}
