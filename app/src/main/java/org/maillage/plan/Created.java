package org.maillage.plan;

/// The outcome of creating something: its id, or the rule that says no.
///
/// @param <I> what names the new object
public sealed interface Created<I> {

    record Done<I>(I id) implements Created<I> {}

    /// Nothing was written.
    ///
    /// @param field the field to mend, as named on the form
    /// @param sentence how to mend it, in French
    record Refused<I>(String field, String sentence) implements Created<I> {

        public static <I> Refused<I> because(Problem problem) {
            return new Refused<>(problem.field(), problem.sentence());
        }
    }

    /// What was created, where a refusal would be a bug: the data was checked before.
    default I orThrow() {
        return switch (this) {
            case Done<I>(I id) -> id;
            case Refused<I>(String field, String sentence) -> throw new IllegalStateException(field + ": " + sentence);
        };
    }
}
