package org.maillage.base.notices;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What all modules ask together.
@Component
public class Asked {

    private static final String NOTHING = """
            select cast(null as text) as kind, cast(null as uuid) as person_id, cast(null as uuid) as convention_id,
              cast(null as uuid) as subject_id, cast(null as text) as cause, cast(null as text) as label,
              cast(null as text) as path
            where false""";

    private final ObjectProvider<AskSource> sources;

    Asked(ObjectProvider<AskSource> sources) {
        this.sources = sources;
    }

    /// In the order in which they are told.
    public List<AskSource> sources() {
        return sources.stream().sorted(Comparator.comparingInt(AskSource::rank)).toList();
    }

    public AskSource source(String kind) {
        return sources.stream()
                .filter(source -> source.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing asks " + kind));
    }

    /// The query of everything asked now, with its kind.
    String everything() {
        String all = sources().stream()
                .map(source ->
                        "select text '%s' as kind, asked.* from (%s) asked".formatted(source.kind(), source.asked()))
                .collect(Collectors.joining("\nunion all\n"));
        return all.isEmpty() ? NOTHING : all;
    }

    /// The condition that a stored ask and one asked now are the same.
    static final String SAME = """
            asked.kind = n.kind and asked.person_id = n.person_id and asked.convention_id = n.convention_id
              and asked.subject_id = n.subject_id and asked.cause = n.cause""";
}
