package org.maillage.convention.portable;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.maillage.convention.contents.SharedSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Every kind of rows that conventions share, those that other modules keep last.
@Component
class SharedKinds {

    private final ObjectProvider<SharedSource> sources;

    SharedKinds(ObjectProvider<SharedSource> sources) {
        this.sources = sources;
    }

    List<SharedKind> list() {
        return Stream.concat(SharedKind.OWN.stream(), sources().stream().map(SharedKinds::of))
                .toList();
    }

    List<SharedSource> sources() {
        return sources.orderedStream().toList();
    }

    Optional<SharedKind> find(String table) {
        return list().stream().filter(kind -> kind.table().equals(table)).findFirst();
    }

    static SharedKind of(SharedSource source) {
        return new SharedKind(source.table(), source.entry());
    }
}
