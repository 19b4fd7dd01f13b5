package org.maillage.diagnosis;

import org.maillage.base.Sight;
import org.maillage.base.Sights;

/// The named query `voice`: each constat that one may see (`id`), with the one it is read as (`kept_id`), itself unless
/// it was joined to another. Whoever counts or lists constats reads it, so that what says the same counts once.
///
/// It is recursive: a statement begins with `with recursive`.
public final class ConstatVoices {

    private static final String VOICE = """
            voice as (
              select c.id, c.id as kept_id, c.convention_id from diagnosis.constat c %1$s
              where c.merged_into is null and c.deleted_at is null and %2$s
              union all
              select c.id, voice.kept_id, c.convention_id
              from voice join diagnosis.constat c on c.merged_into = voice.id %1$s
              where c.deleted_at is null and %2$s)""";

    /// Of one convention, with the parameters `:convention` and those of its [Sight].
    public static final String OF_ONE =
            VOICE.formatted("", "c.convention_id = :convention and " + Sight.condition("c"));

    /// Of several; it reads [Sights#MINE].
    public static final String ACROSS = VOICE.formatted(Sights.join("c"), "true");

    private ConstatVoices() {}
}
