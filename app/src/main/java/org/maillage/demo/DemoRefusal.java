package org.maillage.demo;

import java.io.Serial;
import org.maillage.base.Saved;
import org.maillage.plan.Created;

/// A file of the demonstration that cannot be loaded as it is written. Nothing was kept of the others either.
class DemoRefusal extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /// @param where file, then line or key
    /// @param what what is wrong there, in French
    DemoRefusal(String where, String what) {
        super("La démonstration ne peut pas être chargée. " + where + " : " + what + ".");
    }

    /// What was created, or the rule of its module that says no.
    static <I> I unless(String where, Created<I> outcome) {
        return switch (outcome) {
            case Created.Done<I>(I id) -> id;
            case Created.Refused<I>(String field, String sentence) ->
                throw new DemoRefusal(where, field + ", " + sentence);
        };
    }

    static void unlessDone(String where, Saved outcome) {
        if (outcome instanceof Saved.Refused(String field, String sentence)) {
            throw new DemoRefusal(where, field + ", " + sentence);
        }
    }
}
