package org.maillage.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.OrganisationId;
import org.maillage.base.Saved;

/// The structures of the instance. Whoever asks says which may be seen: here all are public.
public interface Structures {

    /// Where the directory is inside a space.
    String PATH = "/annuaire";

    /// A sheet as it is written.
    ///
    /// @param placing null when the sheet has no position
    /// @param changedOn what its source says, or the day it is written
    record Draft(
            Origin origin,
            Sheet<StructureField> sheet,
            Map<String, String> extra,
            @Nullable Placing placing,
            @Nullable LocalDate changedOn) {

        public Draft {
            extra = Map.copyOf(extra);
        }
    }

    Optional<Structure> findStructure(StructureId id);

    /// By what its address begins with; one that was removed is not found.
    Optional<Structure> findStructure(long number);

    /// Also when it was removed: who brings it back must be able to.
    Optional<Structure> findStructureOrRemoved(long number);

    Map<StructureId, Structure> listOf(Collection<StructureId> ids);

    /// Those that came from these lists under these names. One that was joined to another leads to it.
    Map<Origin, Structure> listByOrigin(Collection<Origin> origins);

    /// Those that bear these very names, whatever the capitals, in these communes.
    List<Structure> listNamed(Collection<String> names, Collection<String> communes);

    /// Those that bear one of these codes of communes, by name.
    List<Structure> listIn(Collection<String> communes);

    void create(Map<StructureId, Draft> drafts);

    Saved save(StructureId id, int version, Draft draft);

    /// Writes over what stands, whatever its version: for who compared with it in the same transaction.
    void saveAll(Map<StructureId, Draft> drafts);

    /// Says who keeps the sheet true, and how often.
    Saved entrust(StructureId id, int version, @Nullable OrganisationId owner, int months);

    /// All of it is still right on that day.
    void confirm(StructureId id, LocalDate day);

    /// Its services go with it, and come back with it.
    Saved remove(StructureId id, int version);

    /// One that was joined to another is parted from it.
    void restore(StructureId id);
}
