package org.maillage.diagnosis;

import org.maillage.base.Sight;
import org.maillage.base.Sights;

/// The named query `voice`: each constat that one may see (`id`), with the one it is read as (`kept_id`), itself
/// unless it is joined to another that one may see too. Whoever counts or lists constats reads it, so that what
/// says the same counts once, and so that nothing falls silent with the one it was joined to: when that one is
/// removed, each stands by itself again until it comes back.
///
/// It is recursive: a statement begins with `with recursive`.
public final class ConstatVoices {

    private static final String VOICE = """
            voice as (
              select c.id, c.id as kept_id, c.convention_id from diagnosis.constat c %1$s
              where c.deleted_at is null and %2$s
                and not exists (select from diagnosis.constat k where k.id = c.merged_into and k.deleted_at is null and %3$s)
              union all
              select c.id, voice.kept_id, c.convention_id
              from voice join diagnosis.constat c on c.merged_into = voice.id %1$s
              where c.deleted_at is null and %2$s)""";

    /// Of one convention, with the parameters `:convention` and those of its [Sight].
    public static final String OF_ONE =
            VOICE.formatted("", "c.convention_id = :convention and " + Sight.condition("c"), Sight.condition("k"));

    /// Of several; it reads [Sights#MINE].
    public static final String ACROSS = VOICE.formatted(Sights.join("c"), "true", Sights.covers("k"));

    private ConstatVoices() {}
}
