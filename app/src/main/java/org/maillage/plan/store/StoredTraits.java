package org.maillage.plan.store;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.OrganisationId;
import org.maillage.convention.TopicId;
import org.maillage.plan.ActionDraft;
import org.maillage.plan.ContractId;
import org.maillage.plan.Priority;
import org.maillage.plan.Progress;
import org.maillage.plan.joint.Traits;
import org.maillage.territory.AreaId;

/// Traits as `plan.joint_change` keeps them, and as [JointWriter] hands them to the database: the sets bear the
/// names of ties.
record StoredTraits(
        String progress,
        @Nullable String priority,
        @Nullable String startsOn,
        @Nullable String endsOn,
        boolean endless,
        boolean citywide,
        List<String> area,
        List<String> pilot,
        List<String> copilot,
        List<String> contract,
        List<String> topic) {

    static StoredTraits of(Traits traits) {
        ActionDraft.Schedule schedule = traits.schedule();
        return new StoredTraits(
                Codes.of(traits.progress()),
                Codes.ofNullable(traits.priority()),
                schedule.startsOn() == null ? null : schedule.startsOn().toString(),
                schedule.endsOn() == null ? null : schedule.endsOn().toString(),
                schedule.endless(),
                traits.citywide(),
                texts(traits.areas(), AreaId::value),
                texts(traits.pilots(), OrganisationId::value),
                texts(traits.copilots(), OrganisationId::value),
                texts(traits.contracts(), ContractId::value),
                texts(traits.topics(), TopicId::value));
    }

    static Traits read(Json.Fields stored) {
        return new Traits(
                Codes.value(Progress.class, stored.text("progress")),
                Codes.nullable(Priority.class, stored.nullable("priority")),
                new ActionDraft.Schedule(stored.date("startsOn"), stored.date("endsOn"), stored.yes("endless")),
                stored.yes("citywide"),
                ids(stored, "area", AreaId::new),
                ids(stored, "pilot", OrganisationId::new),
                ids(stored, "copilot", OrganisationId::new),
                ids(stored, "contract", ContractId::new),
                ids(stored, "topic", TopicId::new));
    }

    private static <I> List<String> texts(Collection<I> ids, Function<I, UUID> value) {
        return ids.stream().map(value).map(UUID::toString).sorted().toList();
    }

    private static <I> Set<I> ids(Json.Fields stored, String name, Function<UUID, I> id) {
        return stored.texts(name).stream().map(UUID::fromString).map(id).collect(Collectors.toUnmodifiableSet());
    }
}
