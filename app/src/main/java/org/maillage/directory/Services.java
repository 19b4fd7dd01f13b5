package org.maillage.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Saved;

/// The services that structures give. One is found as long as its structure is.
public interface Services {

    /// @param changedOn what its source says, or the day it is written
    record Draft(
            StructureId structure,
            Origin origin,
            Sheet<ServiceField> sheet,
            Map<String, String> extra,
            @Nullable LocalDate changedOn) {

        public Draft {
            extra = Map.copyOf(extra);
        }
    }

    Optional<Service> findService(ServiceId id);

    Optional<Service> findService(long number);

    Optional<Service> findServiceOrRemoved(long number);

    Map<ServiceId, Service> listOf(Collection<ServiceId> ids);

    /// Of each structure, by name.
    Map<StructureId, List<Service>> listGivenBy(Collection<StructureId> structures);

    Map<Origin, Service> listByOrigin(Collection<Origin> origins);

    void create(Map<ServiceId, Draft> drafts);

    Saved save(ServiceId id, int version, Draft draft);

    void saveAll(Map<ServiceId, Draft> drafts);

    void confirm(ServiceId id, LocalDate day);

    Saved remove(ServiceId id, int version);

    void restore(ServiceId id);
}
